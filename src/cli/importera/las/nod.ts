/** The tree that htmlparser2 makes, of XML and of HTML. */
import { DomUtils } from 'htmlparser2';

export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
export type Nod = Element['children'][number];
