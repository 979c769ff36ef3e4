"""How manuals and instructions put things, with what each must be read as."""

SENTENCES = r"""
- Click **Add user** in the toolbar
    click "Add user" in "toolbar"
- Choose **Two columns** as the layout
    select "layout" = 'Two columns'
- The **Archive** button is **disabled**
    check not enabled "Archive" button
- The dialog does **not** show a footer
    check not visible footer in dialog
- Press **Shift + F4**
    press = 'Shift+F4'
- Leave the dialog with **Escape**
    press = 'Escape'
- Click [Send now] button
    click "Send now" button !
- Double click the *Year* column
    double_click "Year" column
- a librarian clicks "Return"
    click "Return"
[when] the pharmacist looks for the patient "Moe, Ida"
    goal find "Moe, Ida"
- The passenger answers "No" to the question "Do you travel alone?"
    click "No" in "Do you travel alone?" group
[given] Ines has opened the "Budget" tab
    click "Budget" tab
- Click on the Help link located at the bottom right corner of the page
    click "Help" link
- Click the switch that is placed left of "Sound"
    click switch left of "Sound"
- Click the "Print" link present on the orders page
    click "Print" link
- Click the icon in the upper left-hand corner of the card
    click icon in card
- Click the button directly below the table
    click button below table
- Clicking Refresh updates the chart
    click "Refresh"
    check changed (changed) "chart"
- Clicking Undo removes the last row
    click "Undo"
    check not visible last row
- Clicking Red selects Red and deselects Blue
    click "Red"
    check checked "Red"
    check not checked "Blue"
- Clicking Help should open a dialog
    click "Help"
    check visible dialog
- Clicking Default brings back the old colours
    click "Default"
    unclear: brings back the old colours
- Verify that on clicking the bell, a panel should open
    click "bell"
    check visible card
- Verify that when the user clicks on the basket button then the user should navigate to the basket page
    click "basket" button
    check visible "basket" page
- WHEN a user clicks the Plus button then the number SHOULD increase by one
    click "Plus" button
    check changed (increased) "number" equals '1'
- Check whether the slider is visible or not
    check visible slider
- Remove the picture using the "Bin" icon
    click "Bin" icon
- Mute it with the icon in the top right corner
    click "mute" icon
- Click and drag "Ann" onto "Team A"
    drag "Ann" -> "Team A"
- Use Tab to move to the "Send" button
    press = 'Tab' until <check focused "Send" button>
- Tab to the "Name" field and type "Ann"
    press = 'Tab' until <check focused "Name" field>
    type = 'Ann'
- Switch to the alert and click on OK
    dialog_accept
- Switch to the alert and click Cancel
    dialog_dismiss
- Filter to show only "Overdue"
    select "filter" dropdown = 'Overdue'
- Add 4 Garden chairs to the cart
    goal add "Garden chairs" -> "cart" quantity='4'
- A toast appears with the text: "Saved."
    check text alert contains 'Saved.'
- mark all messages read
    click all "mark as read" in text
- To open the map, click the pin icon
    click "pin" icon
- In order to sign up, click "Join" and enter "Ann" into "Name"
    click "Join"
    fill "Name" = 'Ann'
- Once opened, click "Next"
    click "Next"
- temperature slider: drag it to 21
    set_slider "temperature" slider = '21'
- Repeat the order weekly: choose the 3rd as the day
    select "day" = '3rd'
- Use the keyboard: press Escape
    press = 'Escape'
- Create a bill: Two chairs, amount 50
    unclear: Create a bill: Two chairs, amount 50
- Choose the right answer
    unclear: Choose the right answer
- Choose the correct answer
    unclear: Choose the correct answer
- Enter the desired town in the search bar
    unclear: Enter the desired town in the search bar
- Drag one meeting to a new day
    unclear: Drag one meeting to a new day
- Click the gear of the project you wish to edit
    unclear: Click the gear of the project you wish to edit
- Tick several rows using checkboxes
    unclear: Tick several rows using checkboxes
- Click Save or press Enter
    unclear: Click Save or press Enter
- Hit F5 or reload the page
    unclear: Hit F5 or reload the page
- Apply multiple filters together
    unclear: Apply multiple filters together
- Print the number of hits
    unclear: Print the number of hits
- Go to the "Close" button and click it
    click "Close" button
- Order the hits by Lowest price and click on the cheapest one
    select "sort" dropdown = 'Lowest price'
    click least price item
- Enter town Bergen in the Town box
    fill "Town" field = 'Bergen'
- Enter password s3cret in password field
    fill "password" field = 's3cret'
- Enter the text Good Morning in the Note box
    fill "Note" field = 'Good Morning'
- Enter Ida as first name
    fill "first name" = 'Ida'
- Select tomorrow's date in the Date field
    fill date = '{{today+1d}}'
- Select the sign in button in the menu bar
    click "sign in" button in navigation
- Press and hold Alt
    unclear: Press and hold Alt
- Press the letter B
    press = 'B'
- Scroll to find the year 1999
    scroll "year 1999"
- Identify the "Join" button and click it
    goal find "Join" button
    click "Join" button
- Search Wikipedia for "Bergen"
    goal search = 'Bergen'
- Move the slider to 12 km
    set_slider slider = '12'
- Click the blue button as long as it is enabled
    click blue button until <check not enabled blue button>
- Tick the checkbox in front of "notes.txt"
    check checkbox next to "notes.txt"
- Click Tools -> New report
    goal choose_path = 'Tools', 'New report'
- Click on Edit menu → Export → Word
    goal choose_path = 'Edit', 'Export', 'Word'
- Select from the gear menu of the second card: Make a copy
    click "Make a copy" in "gear" menu in #2 card
- Click the field in the middle
    click "middle" field
- Put an X in the first free cell
    fill #1 "free" cell = 'X'
- Reorder the chapters so that "Start" precedes "End"
    drag (before) "Start" -> "End"
- Take the aisle seat if one is available
    click "aisle seat" optional
- Press Ctrl+C and then Escape
    press = 'Control+C'
    press = 'Escape'
- Click "More" until "Archive" is in view, then select it
    click "More" until <check text contains 'Archive'>
    click "Archive"
- Filter the invoices by status: Paid
    select "status" dropdown = 'Paid'
- Sort the rooms by rating so that the best comes first
    select "sort" dropdown = 'rating'
- Comment "Well done" on the second post and wait for it to appear
    fill "comment" field in #2 "post" item = 'Well done'
    wait_until <check text contains 'Well done'>
- Type the letters B, U and S one after another
    type = 'BUS'
- Use the search box to look for "tea"
    goal search "search" field = 'tea'
- Search for films by "Ida Moe" and open the first hit
    goal search = 'Ida Moe'
    click #1 "hit" item
- Open "Terms" in a new tab, then switch to it
    click "Terms"
    switch_tab = 'new'
- Log out from the account menu
    goal log_out
- Answer "No" in every question of the travel section
    click all "No" in "travel" section
- Fill First Name and Last Name with "Moe"
    fill "First Name" = 'Moe'
    fill "Last Name" = 'Moe'
- Pick April 9, 2027 in the date picker
    fill date = 'April 9, 2027'
- Open the message from Ida
    click "message" item row of "Ida"
- Delete the newest message in the Trash folder
    click "delete" button in most date "message" item in "Trash folder" !
- Scroll so that the map is visible
    scroll "map"
- Fill the rest: amount `25`, currency `EUR`
    fill "amount" = '25'
    fill "currency" = 'EUR'
- Look at **Totals**
    goal find "Totals"
- Enter a comment for the order
    unclear: Enter a comment for the order
- Click the label to hide the chart
    click "label" text
- Click the link to change the address
    click "change the address" link
- sort descending by a number column
    unclear: sort descending by a number column
- Focus should return to the "Open" button
    check focused "Open" button
- Select all the shades of green
    click all green element
- Find the point where the curve turns
    unclear: Find the point where the curve turns
- Move the slider to compare both plans
    unclear: Move the slider to compare both plans
- Tab out of the "City" field
    press "City" field = 'Tab'
- Press Tab to move between the fields
    press = 'Tab'
- Select the room type from the dropdown
    unclear: Select the room type from the dropdown
- Fill out the form with sensible values
    unclear: Fill out the form with sensible values
- I will enter "Ida" as the username and click "Join"
    fill "username" = 'Ida'
    click "Join"
- Add a note: "Buy milk"
    goal add "Buy milk"
- Search for "tea" and tell me how many hits there are
    goal search = 'tea'
    unclear: tell me how many hits there are
- Open the most recently edited note
    click most date "note"
- Drag and drop the file "cv.pdf" into the drop zone
    upload file = 'cv.pdf'
- Double-click the cell in row 2, column "Amount" and type 40
    double_click cell in #2 row column "Amount"
    type = '40'
- Use the keyboard shortcut Ctrl+B to make it bold
    press = 'Control+B'
- Press the key X
    press = 'X'
- Stop the music after 3 seconds
    wait = '3'
    click "stop" button
- Navigate back to the previous page
    back
- Submit an empty form
    submit
- Print the page
    click "print" button
- Share the album with Ida
    goal do = 'share the album with Ida'
- Create a new list called "Trips" and open it
    goal add "Trips" list
    click "Trips"
- Add a new column to the table
    click "add column" button in table
- Add a new slide in the "Intro" section
    click "add slide" button in "Intro" section
- Change the plan from "Free" to "Pro"
    select "plan" dropdown = 'Pro'
- The user switches from the list view to the board view
    click "board"
- Report Ida's comment as spam
    goal do = "report Ida's comment as spam"
- Tap the close icon in the upper right corner of the card
    click "close" icon in card
- Choose the longest route in the list
    click most "route" in list
- Click the smiley button and choose the first one
    click "smiley" button
    click #1 item
- The code matches [A-Z]{3}
    check text "code" matches '[A-Z]{3}'
- Select "Inbox" and in the three dots menu (icon) click on "Archive"
    click "Inbox"
    click "Archive" in "three dots" menu
- In the folder tree, choose "Docs" and in the "More" menu select "Rename"
    click "Docs" in "folder tree" list
    click "Rename" in "More" menu
- Open the panel (top left) and click "Close"
    click card
    click "Close"
- Click Accept (if shown)
    click "Accept" optional
- Sort by Size (small to large)
    select "sort" dropdown = 'Size (small to large)'
- The first page should be shown in case the user clicks on the First button
    click "First" button
    check visible #1 page
- To rename a list, in the gear menu, click "Rename"
    click "Rename" in "gear" menu
- Type "a" in "Code" hit submit
    fill "Code" = 'a'
    click "submit" button
- Check is the user is redirected to the login page after clicking on the logout link
    click "logout" link
    check visible "login" page
- The number of users is shown
    check visible "number of users"
- Choose the second option from the pop up box
    click #2 option in dialog
- Pick the session at 14:10 on Friday
    click "session" in "14:10" in "Friday"
- select the appointment on 3 May at 9:40
    click "appointment" in "3 May" in "9:40"
- Go to the last page of the table
    click "last page" link
- Within 3 seconds,
    unclear: Within 3 seconds,
"""
