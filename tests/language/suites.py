"""What writers of test suites say: places and letters that tell, values side by side, pages by their names."""

SENTENCES = r"""
[when] I hover over avatar 3
    hover #3 "avatar" image
[when] I hover over figure "2"
    hover #2 "figure"
[then] I should see image "2"
    check visible #2 image
[when] I click item "2"
    click "2" item
[when] I move to the second avatar
    hover #2 "avatar" image
[when] I delete the memo in position 3
    click "delete" button in #3 "memo" !
[when] I delete memo in position 1
    click "delete" button in #1 "memo" !
[when] I mark the to do item "Sweep" as completed
    check checkbox row of "Sweep" item
[then] KEEP IN TOUCH is visible
    check text contains 'KEEP IN TOUCH'
[when] I click on ADD TO BAG
    click "ADD TO BAG"
[then] the order is marked as OPEN
    check visible "OPEN" row of "order"
[when] navigate to Add Booking Page
    goal go_to = 'Add Booking'
[then] the guest should be on Booking Details Page
    check visible "Booking Details" page
[when] click on saveButton
    click "save" button
[when] I navigate to the AddGuest page
    goal go_to = 'Add Guest'
[when] I click to Submit button
    click "submit" button
[when] I click on the Archive button with explicit wait
    click "Archive" button
[when] I click on the Basket icon/button
    click "Basket"
[when] I trigger and accept the delete confirm
    click "delete confirm" button !
    dialog_accept
[when] I trigger the rename prompt and type "Blue"
    click "rename prompt"
    dialog_accept = 'Blue'
[when] I enter the name "Ann" on the New guest page
    fill "name" = 'Ann'
[when] I enter sum "80" to the Amount field
    fill "Amount" field = '80'
[when] I type first name "Ann" last name "Moss" and the postcode "1235"
    fill "first name" = 'Ann'
    fill "last name" = 'Moss'
    fill "postcode" = '1235'
[when] I enter a valid last name
    fill "last name" field = '{{fake:last_name}}'
[when] I enter a unique email
    fill "email" field = '{{fake:email}}'
[when] I type random text in the note field
    fill "note" field = '{{fake:word}}'
[when] I create a new memo "Milk"
    goal add "Milk"
[when] I create a reminder called "Milk"
    goal add "Milk"
[when] I add a todo for "Milk"
    goal add "Milk"
[when] I toggle the second task
    click checkbox in #2 "task" item
[when] I search without any keyword
    click "search" button
[when] I press the enter button
    press = 'Enter'
[when] I press button "Enter"
    press = 'Enter'
[when] I click the "Enter" button
    click "Enter" button
[given] the guest is logged with the credentials "ann" and "moss"
    goal log_in user='ann' password='moss'
[when] I open the Green Valley homepage
    open = '/'
[when] I open the Green Valley home page
    open = '/'
[when] I click the "Lamp" tile on the homepage
    click "Lamp" card
[given] clear basket button is clicked
    click "clear basket" button
[then] a surname error will appear with "Too short" text
    check visible "Too short" text
[then] the basket badge should show "2" items
    check text "basket badge" text equals '2'
[then] the guest sees first room title is "Attic"
    check text "title" in #1 "room" item equals 'Attic'
[then] the first room price is "$40"
    check text "price" in #1 "room" item equals '$40'
[then] I should see the "Bookings" page
    check visible "Bookings" page
[then] Booking page of "Attic" is displayed
    check visible "Attic" page
[then] the page header is displayed as "Your rooms"
    check text header equals 'Your rooms'
[then] the "Sweep" chore should be shown as done
    check checked "Sweep"
[then] the first task should be active
    check not checked #1 "task" item
[then] the text of the new memo "Milk" is entered and displayed
    check text contains 'Milk'
[then] I verify that the Sort dropdown default option is "Newest"
    check selected "Sort" dropdown equals 'Newest'
[then] "Saved." should be "visible"
    check text contains 'Saved.'
[then] the table should have two more rows than before
    check changed (increased) all row in table equals '2'
[then] the table has one fewer row than before
    check changed (decreased) all row in table equals '1'
[then] the guest should be routed back to the login page
    check visible "login" page
[then] no rooms found
    check count all "room" item equals '0'
[then] the guest must successfully log in to the Bookings page
    check visible "Bookings" page
[then] Fill in the "Ann", "Moss" and "28273"
    unclear: Fill in the "Ann", "Moss" and "28273"
[when] I choose Price (High > Low) from Sort By
    select "Sort By" = 'Price (High > Low)'
[when] I input an unregistered email "a@b.example"
    fill "email" = 'a@b.example'
[given] I have a chore "Sweep" on my list
    check text list contains 'Sweep'
[when] I wait for 300 milli-seconds
    wait = '0.3'
[when] I enter name in the name field "Ann"
    fill "name" field = 'Ann'
[when] I toggle the chore "Sweep" done
    check checkbox row of "Sweep"
[given] the guest is on the Green Valley home page
    open = '/'
[then] verify guest ID "4711" is displayed
    check text contains '4711'
[then] verify that landed to bookings page successfully
    check visible "bookings" page
[then] a note with a red background color should be displayed
    check visible "note"
    check style (background-color) "note" contains 'red'
[then] the bookings link is clicked
    click "bookings" link
[when] I drag "Sweep" to the drop zone
    drag "Sweep" -> "drop zone"
[when] I drag the file "a.png" to the drop zone
    upload file = 'a.png'
"""
