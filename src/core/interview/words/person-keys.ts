import { commaList } from '../../text/comma-list.ts';

/** Keys about one person, in a mapping of the interview note or in the person's own note; folded. */
export const personKeys = {
  name: commaList('name, full name, fullname, person, who, interviewer, contact, nom, nombre, naam, nome, namn, navn'),
  given: commaList(
    'given, given name, first name, firstname, first, forename, vorname, prenom, nombre de pila, voornaam, fornamn, fornavn',
  ),
  family: commaList(
    'family, family name, last name, lastname, last, surname, nachname, familienname, nom de famille, apellido, apellidos, achternaam, cognome, efternamn, etternavn',
  ),
  call: commaList(
    'call, call me, call name, calls herself, calls himself, nickname, goes by, preferred name, known as, rufname, roepnaam',
  ),
  honorific: commaList('honorific, prefix, mr or ms, anrede titel, form of address'),
  salutation: commaList('salutation, greeting, greet as, greet, address as, dear, anrede, begrussung, saludo, aanhef'),
  title: commaList(
    'title, job title, role, position, job, function, titel, funktion, position titel, stelle, poste, fonction, cargo, puesto, functie, ruolo, befattning, stilling',
  ),
  part: commaList('part, is, role in process, rolle im verfahren, in the process'),
  email: commaList(
    'email, e mail, mail, email address, emails, work email, e mail adresse, courriel, correo, correo electronico, e post, epost, adres e mail',
  ),
  phone: commaList(
    'phone, tel, telephone, phone number, mobile, cell, mob, gsm, work phone, direct line, number, telefon, handy, telefono, telephone portable, telefoon, telefonnummer',
  ),
  linkedin: commaList('linkedin, linkedin url, li, profile'),
  address: commaList(
    'address, postal address, post, mailing address, postal, office address, adresse, anschrift, postadresse, direccion, adres, indirizzo, endereco, adress',
  ),
  company: commaList(
    'company, employer, organisation, organization, org, works at, works for, agency, firm, firma, unternehmen, einrichtung, entreprise, empresa, bedrijf, azienda, foretag, institution',
  ),
  aliases: commaList('aliases, alias, aka, also known as'),
  topics: commaList(
    'topics, topic, focus, asked about, asked, talked about, discussed, cares about, about, themen, thema, sujets, temas, onderwerpen, argomenti',
  ),
  tone: commaList('tone, formality, register, ton, tono, toon'),
  share: commaList('share, article, link'),
} as const;
