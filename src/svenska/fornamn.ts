/** Common first names in Sweden. Those that are also everyday words (Bo, Dag, Max, My, Sten) are left out. */
export const FORNAMN =
  'Adam Agneta Alexander Alice Alva Amanda Anders Andreas Anette Anita Ann Anna Anne Annika Anton Arne Astrid Axel Barbro Bengt Berit ' +
  'Birgit Birgitta Britt Camilla Carina Carl Carolina Caroline Cecilia Charlotte Christer Christian Christina Daniel David Ebba Elin ' +
  'Elisabet Elisabeth Ella Elsa Emelie Emil Emma Erik Eva Filip Fredrik Frida Gabriel Gun Gunilla Gunnar Gustav Göran Hanna Hans Helena ' +
  'Henrik Hugo Håkan Ida Inga Inger Ingegerd Ingrid Isak Jan Jenny Jens Jessica Joakim Johan Johanna Johannes Jonas Josefin Julia Karin ' +
  'Karl Karolina Katarina Kenneth Kerstin Kjell Klara Kristian Kristina Kurt Lars Leif Lena Lennart Linda Linnea Linnéa Lisa Lovisa ' +
  'Magnus Maja Malin Margareta Maria Marianne Marie Markus Martin Mats Matilda Mattias Michael Mikael Mohamed Monica Mona Morgan Niklas ' +
  'Nils Olof Olivia Oskar Ove Patrik Per Peter Petra Pia Rebecka Robert Roger Rolf Sandra Sara Sebastian Sofia Sofie Stefan Stig Susanne ' +
  'Sven Therese Thomas Tomas Tommy Torbjörn Ulf Ulla Ulrika Viktor Viktoria Wilhelm William Yvonne Åke Åsa Örjan';
