# ruff: noqa: E501 -- a line is one meaning
"""What interfaces say in other languages, as data: so that a translated page is known again by its words."""

from functools import cache
from typing import Final

from pacts.eyes.vocabulary import SYNONYMS
from pacts.eyes.words import phrase

_TABLE: Final = """
save = speichern, sichern, enregistrer, sauvegarder, guardar, grabar, salva, salvare, salvar, opslaan, bewaren, zapisz, spara, lagre, gem
save changes = änderungen speichern, enregistrer les modifications, guardar cambios, salva modifiche, salvar alterações, wijzigingen opslaan
cancel = abbrechen, annuler, cancelar, annulla, annuleren, anuluj, avbryt, annuller
delete = löschen, entfernen, supprimer, effacer, eliminar, borrar, elimina, rimuovi, cancella, excluir, remover, verwijderen, usuń, ta bort, radera, slett, slet, papierkorb, corbeille, papelera, cestino, lixeira, prullenbak
edit = bearbeiten, ändern, editieren, modifier, éditer, editar, modificar, modifica, alterar, bewerken, wijzigen, edytuj, redigera, rediger
add = hinzufügen, neu hinzufügen, ajouter, añadir, agregar, aggiungi, adicionar, toevoegen, dodaj, lägg till, legg til, tilføj, neu, nouveau, nouvelle, nuevo, nueva, nuovo, nuova, novo, nova, nieuw, nowy, ny, erstellen, anlegen, créer, crear, crea, criar, aanmaken, utwórz, skapa, opprett
search = suche, suchen, durchsuchen, rechercher, recherche, buscar, búsqueda, cerca, ricerca, pesquisar, pesquisa, zoeken, szukaj, sök, søk, søg
send = senden, absenden, abschicken, envoyer, enviar, invia, inviare, verzenden, versturen, wyślij, skicka
submit = einreichen, soumettre, valider, inviar
next = weiter, nächste, nächster, nächstes, suivant, suivante, siguiente, avanti, successivo, próximo, próxima, volgende, dalej, następny, nästa, neste, næste, continuer, continuar, continua, fortfahren, verder
previous = zurück, vorherige, vorheriger, précédent, précédente, retour, anterior, atrás, volver, indietro, precedente, voltar, vorige, terug, wstecz, poprzedni, tillbaka, forrige, tilbage
close = schließen, schliessen, fermer, cerrar, chiudi, fechar, sluiten, zamknij, stäng, lukk, luk
open = öffnen, ouvrir, abrir, apri, openen, otwórz, öppna, åpne, åbn
log in = anmelden, einloggen, se connecter, connexion, iniciar sesión, entrar, acceder, accedi, inloggen, aanmelden, zaloguj się, logga in, logg inn, log ind
log out = abmelden, ausloggen, se déconnecter, déconnexion, cerrar sesión, esci, sair, uitloggen, afmelden, wyloguj się, logga ut
sign up = registrieren, s'inscrire, inscription, registrarse, registrati, cadastrar, registreren, zarejestruj się
password = passwort, kennwort, mot de passe, contraseña, senha, wachtwoord, hasło, lösenord, passord, adgangskode
user name = benutzername, nom d'utilisateur, identifiant, nombre de usuario, usuario, nome utente, nome de usuário, gebruikersnaam
email = e-mail-adresse, e-mail adresse, adresse e-mail, courriel, correo electrónico, correo, posta elettronica, indirizzo e-mail, e-mailadres, adres e-mail, e-postadress, e-post
first name = vorname, prénom, nombre, nome, voornaam, imię, förnamn, fornavn
last name = nachname, familienname, nom, nom de famille, apellido, apellidos, cognome, sobrenome, achternaam, nazwisko, efternamn, etternavn
name = name, naam, navn, namn
phone = telefon, telefonnummer, téléphone, numéro de téléphone, teléfono, telefono, telefone, telefoonnummer
address = adresse, anschrift, dirección, indirizzo, endereço, adres
street = straße, strasse, rue, calle, via, rua, straat
city = stadt, ort, ville, ciudad, città, cidade, stad, plaats, miasto
zip = plz, postleitzahl, code postal, código postal, cap, cep, postcode
country = land, pays, país, paese, kraj
date = datum, fecha, data
message = nachricht, mensaje, messaggio, mensagem, bericht
comment = kommentar, commentaire, comentario, commento, comentário, opmerking
settings = einstellungen, paramètres, réglages, configuración, ajustes, impostazioni, configurações, instellingen, ustawienia, inställningar, innstillinger, indstillinger
help = hilfe, aide, ayuda, aiuto, ajuda, hulp, pomoc, hjälp, hjelp
home = startseite, accueil, inicio, início
cart = warenkorb, panier, carrito, cesta, carrello, carrinho, winkelwagen, koszyk, varukorg, handlekurv, kurv
add to cart = in den warenkorb, ajouter au panier, añadir al carrito, añadir a la cesta, aggiungi al carrello, adicionar ao carrinho, in winkelwagen, in den warenkorb legen
check out = zur kasse, kasse, passer la commande, commander, finalizar compra, tramitar pedido, vai alla cassa, procedi all'acquisto, finalizar a compra, afrekenen, bestellen
place order = jetzt kaufen, kostenpflichtig bestellen, zahlungspflichtig bestellen, bestellung aufgeben, passer commande, realizar pedido, effettua ordine, fazer pedido, bestelling plaatsen
pay = bezahlen, zahlen, jetzt bezahlen, payer, pagar, paga, betalen, zapłać, betala, betal
order = bestellung, commande, pedido, ordine, bestelling
confirm = bestätigen, confirmer, confirmar, conferma, bevestigen, potwierdź, bekräfta, bekreft
accept = akzeptieren, annehmen, accepter, aceptar, accetta, aceitar, accepteren, zaakceptuj
decline = ablehnen, refuser, rechazar, rifiuta, recusar, weigeren
apply = anwenden, übernehmen, appliquer, aplicar, applica, toepassen
filter = filtern, filtrer, filtrar, filtra, filteren
sort = sortieren, trier, ordenar, ordina, sorteren
download = herunterladen, télécharger, descargar, scarica, baixar, downloaden
upload = hochladen, téléverser, subir, cargar, carica, enviar arquivo, uploaden
export = exportieren, exporter, exportar, esporta, exporteren
import = importieren, importer, importar, importa, importeren
print = drucken, imprimer, imprimir, stampa, afdrukken
reply = antworten, répondre, responder, rispondi, beantwoorden, antwoorden
forward = weiterleiten, transférer, reenviar, inoltra, encaminhar, doorsturen
archive = archivieren, archiver, archivar, archivia, arquivar, archiveren
share = teilen, partager, compartir, condividi, compartilhar, delen
copy = kopieren, copier, copiar, copia, kopiëren
view = ansehen, anzeigen, anschauen, voir, afficher, ver, mostrar, visualizza, bekijken, weergeven
details = einzelheiten, détails, detalles, dettagli, detalhes
subject = betreff, objet, asunto, oggetto, assunto, onderwerp
description = beschreibung, descripción, descrizione, descrição, omschrijving
title = titel, titre, título, titolo
amount = betrag, montant, importe, importo, valor, bedrag
quantity = menge, anzahl, quantité, cantidad, quantità, quantidade, aantal
price = preis, prix, precio, prezzo, preço, prijs
total = gesamt, summe, gesamtsumme, totale, totaal
status = état, statut, estado, stato, status
language = sprache, langue, idioma, lingua, língua, taal
yes = ja, oui, sí, sì, sim
no = nein, non, não, nee
overview = übersicht, aperçu, resumen, panoramica, visão geral, overzicht
new = neu
update = aktualisieren, mettre à jour, actualizar, aggiorna, atualizar, bijwerken
refresh = neu laden, actualiser
remember me = angemeldet bleiben, se souvenir de moi, rester connecté, recordarme, ricordami, lembrar de mim, ingelogd blijven
forgot password = passwort vergessen, mot de passe oublié, olvidé mi contraseña, he olvidado mi contraseña, password dimenticata, esqueci a senha, wachtwoord vergeten
transfer = überweisen, überweisung, virement, transferencia, transferir, bonifico, transferência, overschrijven
book = buchen, réserver, reservar, prenota, boeken
departure = abfahrt, abreise, départ, salida, partenza, partida, vertrek
arrival = ankunft, anreise, arrivée, llegada, arrivo, chegada, aankomst
from = von, de, da, van
to = nach, an, à, a, naar
profile = profil, perfil, profilo, profiel
account = konto, compte, cuenta, conto, conta, rekening
company = firma, unternehmen, entreprise, société, empresa, azienda, bedrijf
notes = notizen, bemerkungen, remarques, notas, note, notities
post = beitrag, beiträge, article, articles, entrada, entradas, articolo, articoli, bericht, berichten
bulk action = mehrfachaktionen, actions groupées, acciones en lote, azioni di gruppo, bulkacties
play = abspielen, wiedergeben, wiedergabe, lecture, lire, jouer, reproducir, riproduci, reproduzir, afspelen, odtwórz, spela
pause = pausieren, anhalten, mettre en pause, pausar, pausa, pauzeren
stop = anhalten, stoppen, arrêter, detener, ferma, parar
mute = stummschalten, stumm, couper le son, muet, silenciar, disattiva audio, dempen
volume = lautstärke, volumen
subtitles = untertitel, sous-titres, subtítulos, sottotitoli, legendas, ondertitels
speed = geschwindigkeit, tempo, vitesse, velocidad, velocità, velocidade, snelheid
subscribe = abonnieren, s'abonner, suscribirse, iscriviti, inscrever-se, abonneren
follow = folgen, suivre, seguir, segui, volgen
like = gefällt mir, j'aime, me gusta, mi piace, curtir, vind ik leuk
shuffle = zufallswiedergabe, lecture aléatoire, aleatorio, riproduzione casuale, aleatório, willekeurig
next video = nächstes video, vidéo suivante, siguiente vídeo
full screen = vollbild, plein écran, pantalla completa, schermo intero, tela cheia, volledig scherm
add to favourites = zu favoriten hinzufügen, ajouter aux favoris, añadir a favoritos, aggiungi ai preferiti, adicionar aos favoritos
list = liste, lista, lijst
song = titel, lied, titres, titre, canción, canciones, brano, brani, música, músicas, nummer, songs
artist = künstler, artiste, artistes, artista, artistas, artiesten, artists
album = alben, albums, álbum, álbumes
enter = eintragen, eingeben, saisir, introducir, inserisci, inserir, invoeren
note = hinweis, hinweise
appointment = termin, termine, rendez-vous, cita, citas, appuntamento, appuntamenti, consulta, afspraak
calendar = kalender, calendrier, calendario, calendário
time = uhrzeit, zeit, heure, hora, ora, tijd
day = tag, jour, día, giorno, dia, dag
week = woche, semaine, semana, settimana
month = monat, mois, mes, mese, mês, maand
year = jahr, année, año, anno, ano, jaar
today = heute, aujourd'hui, hoy, oggi, hoje, vandaag
january = januar, janvier, enero, gennaio, janeiro, januari
february = februar, février, febrero, febbraio, fevereiro, februari
march = märz, mars, marzo, março, maart
april = avril, abril, aprile
may = mai, mayo, maggio, maio, mei
june = juni, juin, junio, giugno, junho
july = juli, juillet, julio, luglio, julho
august = août, agosto, augustus
september = septembre, septiembre, settembre, setembro
october = oktober, octobre, octubre, ottobre, outubro
november = novembre, noviembre, novembro
december = dezember, décembre, diciembre, dicembre, dezembro, december
customer = kunde, kunden, client, clients, cliente, clientes, clienti, klant
user = benutzer, utilisateur, usuario, utente, gebruiker
users = utilisateurs, usuarios, utenti, usuários, gebruikers
person = personne, persona, pessoa, persoon
group = gruppe, groupe, grupo, gruppo, groep
file = datei, fichier, archivo, arquivo, bestand
files = dateien, fichiers, archivos, arquivos, bestanden
folder = ordner, dossier, carpeta, cartella, pasta, map
image = bild, foto, photo, imagen, immagine, imagem, afbeelding
attach = anhängen, joindre, adjuntar, allega, anexar, bijvoegen
invoice = rechnung, facture, factura, fattura, fatura, factuur
invoices = rechnungen, factures, facturas, fatture, faturas, facturen
payment = zahlung, paiement, pago, pagamento, betaling
card number = kartennummer, numéro de carte, número de tarjeta, numero carta, número do cartão, kaartnummer
iban = iban
reference = verwendungszweck, référence, concepto, causale, referência, omschrijving
recipient = empfänger, bénéficiaire, destinataire, beneficiario, destinatario, destinatário, begünstigter, ontvanger
product = produkt, artikel, produit, producto, prodotto, produto
size = größe, taille, talla, tamaño, taglia, tamanho, maat
colour = farbe, couleur, color, colore, cor, kleur
gender = geschlecht, genre, género, sesso, gênero, geslacht
birth date = geburtsdatum, date de naissance, fecha de nacimiento, data di nascita, data de nascimento, geboortedatum
number = nummer, numéro, número, numero
room = zimmer, raum, chambre, salle, habitación, sala, camera, quarto, kamer
guests = gäste, voyageurs, huéspedes, ospiti, hóspedes, gasten
report = bericht, rapport, informe, rapporto, relatório
reject = zurückweisen, rejeter
approve = genehmigen, freigeben, approuver, aprobar, approva, aprovar, goedkeuren
publish = veröffentlichen, publier, publicar, pubblica, publiceren
preview = vorschau, aperçu, vista previa, anteprima, visualização, voorbeeld
draft = entwurf, brouillon, borrador, bozza, rascunho, concept
save draft = entwurf speichern, als entwurf speichern, enregistrer le brouillon, guardar borrador
show more = mehr anzeigen, afficher plus, voir plus, ver más, mostrar más, mostra altro, ver mais, meer weergeven
more = mehr, plus, más, altro, mais, meer
back = zurück zur übersicht
finish = fertigstellen, abschließen, beenden, terminer, finalizar, termina, concluir, voltooien
start = starten, beginnen, démarrer, commencer, empezar, inizia, iniciar
reset = zurücksetzen, réinitialiser, restablecer, reimposta, redefinir
undo = rückgängig, rückgängig machen, deshacer, annulla operazione, desfazer, ongedaan maken
insert = einfügen, insérer, insertar, inserisci
bold = fett, gras, negrita, grassetto, negrito, vet
members = mitglieder, membres, miembros, membri, membros, leden
invite = einladen, inviter, invitar, invita, convidar, uitnodigen
assign = zuweisen, assigner, asignar, assegna, atribuir, toewijzen
priority = priorität, priorité, prioridad, priorità, prioridade, prioriteit
department = abteilung, département, service, departamento, dipartimento, afdeling
employee = mitarbeiter, employé, empleado, dipendente, funcionário, medewerker
tasks = aufgaben, tâches, tareas, attività, tarefas, taken
task = aufgabe, tâche, tarea, tarefa, taak
category = kategorie, catégorie, categoría, categoria, categorie
tags = schlagwörter, étiquettes, etiquetas, etichette, labels
track = sendung verfolgen, suivre le colis
shipping = versand, livraison, envío, spedizione, envio, verzending
billing address = rechnungsadresse, adresse de facturation, dirección de facturación, indirizzo di fatturazione
delivery address = lieferadresse, adresse de livraison, dirección de envío, indirizzo di spedizione
newsletter = rundbrief, infolettre, boletín
agree = zustimmen, einverstanden, accepter les conditions, de acuerdo, accetto, concordo, akkoord
terms and conditions = agb, allgemeine geschäftsbedingungen, conditions générales, términos y condiciones, termini e condizioni
all = alle, tous, toutes, todos, todas, tutti, tutte
"""
"""English = what other languages say for it. A text is read as a whole, and word by word where every word is known."""


@cache
def _english() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in _TABLE.strip().splitlines():
        meaning, _, others = line.partition(" = ")
        for said in others.split(", "):
            table.setdefault(phrase(said).plain, meaning)
    return table


def in_english(text: str) -> str:
    """The text as an English interface would say it; "" where it is English already or not known."""
    table, said = _english(), phrase(text)
    if said.plain in table:
        return table[said.plain]
    words = [word for word in said.tokens if word not in _ARTICLES]
    known = [table.get(word, "") for word in words]
    return " ".join(known) if words and all(known) else ""


def said_for(text: str) -> frozenset[str]:
    """Words by which the text may be said: of its synonyms, and in the other languages."""
    said = phrase(text)
    groups = [group for group in SYNONYMS if set(phrase(group[0]).concepts) & set(said.concepts)]
    english = [english for english in _foreign() if set(phrase(english).concepts) & set(said.concepts)]
    foreign = [other for meaning in english for other in _foreign()[meaning]]
    return frozenset(
        word for saying in (*(one for group in groups for one in group), *foreign) for word in saying.split()
    )


@cache
def _foreign() -> dict[str, tuple[str, ...]]:
    lines = (line.partition(" = ") for line in _TABLE.strip().splitlines())
    return {meaning: tuple(others.split(", ")) for meaning, _, others in lines}


_ARTICLES: Final = frozenset(
    "der die das den dem des ein eine einen le la les un une des du l el los las una il lo gli o os as um uma het een".split()  # noqa: SIM905 -- a table
)
