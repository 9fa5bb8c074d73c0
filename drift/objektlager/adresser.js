// Skriven av npm run drift. Ändra inte här: ändra i src/webb/serverrubriker.ts och kör kommandot igen.
// CloudFront, Functions, cloudfront-js-2.0: kopplas till Viewer request.
// Felsida: låt 403 och 404 ge /404.html med statuskod 404 (Custom error responses).
// Cachning: följ lagrets Cache-Control. Filerna ^/([a-z0-9-]+/)?filer/[^/] får sparas.
// CORS: Access-Control-Allow-Origin: * för ^/([a-z0-9-]+/)?data/.
const BAS = "/";
const GAMLA = {};

function handler(event) {
  const fraga = event.request;
  const vag = fraga.uri;
  if (GAMLA[vag]) return vidare(GAMLA[vag]);
  if (!/\.[a-z0-9_]+$|\/$/i.test(vag)) return vidare(vag.replace(/^\/+/, "/") + "/");
  if (vag.indexOf(BAS) === 0) fraga.uri = "/" + vag.slice(BAS.length);
  if (fraga.uri.endsWith("/")) fraga.uri += "index.html";
  return fraga;
}

function vidare(till) {
  return { statusCode: 301, statusDescription: "Moved Permanently", headers: { location: { value: till } } };
}
