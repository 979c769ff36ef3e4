"""Owners, comparisons with before, arrows and what else independent authors write, with what each must be read as."""

SENTENCES = r"""
- Nina Okafor's salary is "5,000"
    check text "salary" row of "Nina Okafor" equals '5,000'
- Hover over Jean Dupont's avatar
    hover "avatar" image row of "Jean Dupont"
- Mary Ann Lee's score has increased
    check changed (increased) "score" row of "Mary Ann Lee"
- Enter "B" as Tom Baker's grade
    fill "grade" row of "Tom Baker" = 'B'
- Click Edit in Felix Auer's comment
    click "Edit" row of "Felix Auer"
- Click Remove in Paul Smith's card
    click "Remove" in "Paul Smith" card
- click Lost in Alice's Wonderland
    click "Lost in Alice's Wonderland"
- The balance is now 50 francs less than it was before
    check changed (decreased) "balance" equals '50'
- the departure is 20 minutes later than previously
    check changed (increased) "departure" equals '20'
- the stock is three lower than before
    check changed (decreased) "stock" equals '3'
- the nickname is empty
    check value "nickname" equals ''
- the score is empty
    check text "score" equals ''
- The gallery is empty
    check count all item in "gallery" equals '0'
- Tap Buy -> confirmation dialog
    click "Buy" !
    check visible "confirmation" dialog
- Anna -> Edit -> Save
    goal choose_path = 'Anna', 'Edit', 'Save'
- press Enter -> error message
    press = 'Enter'
    check visible "error" text
- A box pops up saying "Leave?" - click Stay
    check visible "Leave?" dialog
    click "Stay"
- The popup asks "Save?" - press Yes
    check text dialog contains 'Save?'
    click "Yes"
- Upload your picture (me.png) and press Save
    upload "picture" file = 'me.png'
    click "Save"
- score the trip with two stars
    click #2 "star" in "trip"
- Give the book four stars and press Submit
    click #4 "star" in "book"
    click "submit" button
- Tick "Remember me", unless it's ticked already
    check "Remember me"
- tell me that the total is 5
    check text "total" text equals '5'
- tell me it has fewer than 12 works
    check count all "work" item less_than '12'
- sign in with member id A-12 and the code {{secret:code}}
    fill "member id" = 'A-12'
    fill "code" = '{{secret:code}}'
    click "log in" button
- Fill in the form "Join" with first name Ida, last name Moe and age 30
    goal fill_form "Join" form first name='Ida' last name='Moe' age='30'
- The delete button is not visible to editors
    unclear: The delete button is not visible to editors
- Reports are available for managers
    unclear: Reports are available for managers
- the priority was set from Low to High
    check text "priority" equals 'High'
- The weight is 5 kg, not 4 kg
    check text "weight" equals '5 kg'
    check not text "weight" equals '4 kg'
- the seat is 12A, not 12B any longer
    check text "seat" equals '12A'
    check not text "seat" equals '12B'
- the menu contains at least four entries and a search field
    check count all item in menu at_least '4'
    check visible "search" field in menu
- The room has two beds and a balcony
    check count all "bed" item in "room" equals '2'
    check visible "balcony" in "room"
- Ann and Bob are selected
    check checked "Ann"
    check checked "Bob"
- Terms and Conditions are shown
    check text contains 'Terms and Conditions'
- Deadline = today + 14 days
    fill "Deadline" = '{{today+14d}}'
- Enter 3 days from today in the Date field
    fill date = '{{today+3d}}'
- No recipe with the word "bacon" may appear in the results.
    check not text "results" contains 'bacon'
- Answer "No" to the question about dogs, "Yes" to "Do you own a car?"
    click "No" in "dogs" group
    click "Yes" in "Do you own a car?" group
- Points of Rovers: 31, goals: 44:20
    check text "Points of Rovers" equals '31'
    check text "goals" equals '44:20'
- Add my second car with plate "KL-84213"
    goal add "second car" item plate='KL-84213'
- Dr. Osei's phone number is not visible
    check not visible "phone number" row of "Dr. Osei"
- Prof. Anna Berg's room is "B2"
    check text "room" row of "Prof. Anna Berg" equals 'B2'
- I see shipping costs
    check visible "shipping costs"
- go to Teams > U14 girls, tab Attendance
    goal choose_path = 'Teams', 'U14 girls'
    click "Attendance" tab
- Scroll to Follow us
    scroll "Follow us"
- click the follow us link
    click "follow us" link
- I see the Save the date button
    check visible "Save the date" button
"""
