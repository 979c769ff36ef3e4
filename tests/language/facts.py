"""Facts: what a sentence with any verb says of a thing, and what is no fact that a page shows."""

SENTENCES = r"""
- the ferry costs "€14"
    check text "price" row of "ferry" contains '€14'
- the ferry does not cost "€14"
    check not text "price" row of "ferry" contains '€14'
- the ticket in the basket costs "€14"
    check text "price" row of "ticket" in "basket" contains '€14'
- "Dune" is due on 3 May
    check text "due" row of "Dune" contains '3 May'
- Dune was returned on "3 May"
    check text "returned" row of "Dune" contains '3 May'
- the parcel weighs 2 kg
    check text "weight" row of "parcel" contains '2 kg'
- the tour lasts 3 hours
    check text "duration" row of "tour" contains '3 hours'
- the film lasts long
    unclear: the film lasts long
- Ines comes from Portugal
    check text "from" row of "Ines" contains 'Portugal'
- the second guest is from Portugal
    check text "from" row of #2 "guest" item contains 'Portugal'
- the offer is worth $400
    check text "value" row of "offer" contains '$400'
- the deal is worth a lot
    unclear: the deal is worth a lot
- the kiosk is marked "Closed"
    check text "kiosk" contains 'Closed'
- the kiosk is not labelled "Closed"
    check not text "kiosk" contains 'Closed'
- the harbour is "frozen" on Monday
    check text "harbour" row of "Monday" contains 'frozen'
- the museum opens at 9:00 on Sunday
    check text "opens" row of "museum" in "Sunday" contains '9:00'
- the Planned column adds up to $5,100
    check text "amount" in "Planned" contains '$5,100'
- the Visits card shows a trend of -4.3%
    check text "trend" in "Visits" card contains '-4.3%'
- the lamp has a price of "€80"
    check text "price" row of "lamp" contains '€80'
- the lamp has the status "New"
    check text "status" row of "lamp" contains 'New'
- the label of TASK-7 is "urgent"
    check text "tag" row of "TASK-7" equals 'urgent'
- the label of the "Save" button is "Save"
    check text "Save" button equals 'Save'
- question 3 is marked out of 2.00
    check text "marks" row of "question 3" contains '2.00'
- the next course starts on 4 June at 18:30
    check text "start" row of "next course" contains '4 June at 18:30'
- the next course is on 4 June at 18:30
    check text "next course" contains '4 June at 18:30'
- the progress is at "40 %"
    check text "progress" contains '40 %'
- the unread count should go down to 2
    check text "unread count" equals '2'
- the basket counter went up to 3
    check text "basket counter" text equals '3'
- a notice informs that "The pool is closed"
    check text text contains 'The pool is closed'
- a banner warns that "The pool is closed"
    check text alert contains 'The pool is closed'
- in the dialog the task is assigned to Mia
    check text "assigned" row of "task" in dialog contains 'Mia'
- the castle was built in "1420"
    check text "built" row of "castle" contains '1420'
- the letter was sent to "Mia"
    unclear: the letter was sent to "Mia"
- the guest pays "€5"
    click "pay" button row of "€5" !
- Time flies like an arrow
    unclear: Time flies like an arrow
- the early train leaves at 05:10
    check text "departure" row of "early train" contains '05:10'
[when] the parcel is handed over to "Mia"
    unclear: the parcel is handed over to "Mia"
[given] the parcel was delivered on "3 May"
    check text "delivered" row of "parcel" contains '3 May'
- the cost is $5
    check text "cost" equals '$5'
- she comes from Portugal
    unclear: she comes from Portugal
- the soup is worth trying
    unclear: the soup is worth trying
- the shop takes cards
    unclear: the shop takes cards
- the train takes 2 h 14 min
    check text "duration" row of "train" contains '2 h 14 min'
- the ring is worth its weight
    unclear: the ring is worth its weight
- Export notes is due on "3 May"
    check text "due" row of "Export notes" contains '3 May'
- the last train costs "€14"
    check text "price" row of last "train" contains '€14'
- the meeting is scheduled for 3 May at 14:00
    check text "date" row of "meeting" contains '3 May at 14:00'
- the cheapest flight leaves at 07:15
    check text "departure" row of least price "flight" contains '07:15'
- the hotel has a rating of 4.5
    check text "rating" row of "hotel" contains '4.5'
- the best offer comes from "Acme"
    check text "from" row of "best offer" contains 'Acme'
- the report was sent to "Bob"
    unclear: the report was sent to "Bob"
- transfers above the limit are rejected with "Too high"
    unclear: transfers above the limit are rejected with "Too high"
- API-101 is owned by Ines Vega
    check text "owner" row of "API-101" contains 'Ines Vega'
- API-101 is reported by Karl Busch
    check text "reported by" row of "API-101" contains 'Karl Busch'
- the parcel is sent by Greta Holm
    check text "sender" row of "parcel" contains 'Greta Holm'
- the order is not approved by "Ann"
    check not text "approved by" row of "order" contains 'Ann'
- the amount of the cookbook is £15.00
    check text "amount" row of "cookbook" equals '£15.00'
- the amount of the cookbooks is 3
    check count all "cookbook" item equals '3'
- Tim is first on the leaderboard
    check text #1 item in "leaderboard" contains 'Tim'
- Hugo Stein is last on the waiting list
    check text last item in "waiting" list contains 'Hugo Stein'
- "Tim" is not first in the list
    check not text #1 item in list contains 'Tim'
- the Pico 5 has no headphone jack
    check not visible "headphone jack" in "Pico 5"
- the field has no error message
    check not visible "error" text near field
- the "Group by" menu is open
    check expanded "Group by" menu
- the "Group by" menu is closed
    check not expanded "Group by" menu
- the address is not required
    unclear: the address is not required
- web-01 and cache-01 are in Frankfurt
    unclear: web-01 and cache-01 are in Frankfurt
- "Parcel shop" can be chosen
    check enabled "Parcel shop"
- "Parcel shop" can't be chosen
    check not enabled "Parcel shop"
- the credit card cannot be selected
    check not enabled "credit" card
- the held deposit is €50.00
    check text "held deposit" equals '€50.00'
- the wool coat is due back on 12 May
    check text "due" row of "wool coat" contains '12 May'
- the coat costs €48 a week
    check text "price" row of "coat" contains '€48 a week'
"""
