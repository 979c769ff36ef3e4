"""Deeds in the many hands people write them, with what each must be read as."""

SENTENCES = r"""
- Select 40 with the slider and press submit
    set_slider slider = '40'
    click "submit" button
- Select 5 with the spinner
    fill "spinner" field = '5'
- Choose teal with the color picker
    fill "color" field = 'teal'
- Select 10/11/2027 as the date
    fill "date" = '10/11/2027'
- Choose 12 March 2027
    fill date = '12 March 2027'
- Click on the white colored box
    click white element
- Click the small blue square
    click small blue square element
- Click all the red buttons
    click all red button
- Drag all triangles into the left box, and everything else into the right box
    drag all triangle element -> most left element
    drag all other element -> most right element
- Drag the circle down then press Submit
    drag_by (down) circle element
    click "submit" button
- Drag "Olwen" up by two positions
    drag_by (up) "Olwen" = '2'
- Drag the handle to the right by 100 pixels
    drag_by (right) "handle" = '100px'
- Drag "Task 2" above "Task 1"
    drag "Task 2" -> element above "Task 1"
- Drag Ann to the 1st position
    drag "Ann" -> #1 item
- Drag the smaller box so that it is completely inside the larger box
    drag least size element -> most size element
- Expand the section below and click submit
    expand section
    click "submit" button
- Expand the sections below, to find and click on the link "more"
    goal find "more" link
    click "more" link
- Switch between the tabs to find and click on the link "more"
    goal find "more" link
    click "more" link
- Navigate through the file tree. Find and click on the file named "notes"
    goal find "notes"
    click "notes"
- Click the button in the dialog box labeled "x"
    click "x" button in dialog
- Click the "Like" button on all posts by @enola
    click all "Like" button row of "@enola"
- Click the "Like" button on 2 posts by @enola
    click 2 "Like" button row of "@enola"
- For the user @enola, click on the "Follow" button
    click "Follow" button row of "@enola"
- Find Kara in the contact book and click on their address
    goal find "Kara" in "contact book"
    click "address" row of "Kara" in "contact book"
- Find the mail by Celestyn and click the star icon to mark it as important
    goal find "mail" row of "Celestyn"
    click "star" icon row of "Celestyn"
- Locate Elwira's email and delete it
    goal find "email" row of "Elwira"
    click "delete" button row of "Elwira" !
- Delete the mail from Bob
    click "delete" button row of "Bob" !
- Delete the email Neille sent me
    click "delete" button row of "Neille" !
- Find the email by Rosa and forward that email to Loralee
    goal find "email" row of "Rosa"
    click "email" row of "Rosa"
    click "forward"
    fill "to" field = 'Loralee'
    click "send" !
- Will you respond to Kevin's email and tell her "Thanks"?
    click "email" row of "Kevin"
    click "reply"
    fill "message" field = 'Thanks'
    click "send" !
- Find the 2nd word in the paragraph, type that into the textbox and press "Submit"
    remember (it) #2 "word" in text
    fill field = '{{remembered:it}}'
    click "Submit"
- Copy the text from the 3rd text area below and paste it into the text input
    copy #3 field
    paste field
- Enter the value of Language into the text field
    remember (it) "Language"
    fill field = '{{remembered:it}}'
- Type "tora" in all upper case letters in the text input
    fill field = 'TORA'
- Enter the password "x1" into both text fields
    fill all 2 field = 'x1'
- Enter the username "ann" and the password "x1" into the text fields
    fill "username" field = 'ann'
    fill "password" field = 'x1'
- Enter an item that starts with "Sa" and ends with "ino"
    fill field = 'Sa'
    click 1 option where starts with "Sa" where ends with "ino"
- Use the textbox to enter "Truman" and press "Search"
    fill field = 'Truman'
    click "Search"
- Using the search box, look for "lamp"
    goal search "search" field = 'lamp'
- Highlight the text in the 2nd paragraph
    select_text #2 text
- Select the text "style"
    select_text = 'style'
- Choose File > Save as
    goal choose_path = 'File', 'Save as'
- Select Ada>Bea>Cleo
    goal choose_path = 'Ada', 'Bea', 'Cleo'
- Go to Settings > Users > Add
    goal choose_path = 'Settings', 'Users', 'Add'
- Choose Edit and then Copy from the menu
    goal choose_path = 'Edit', 'Copy'
- Choose the most expensive room
    click most price "room"
- Pick the second cheapest flight
    click #2 least price "flight" item
- Buy the ticket with the shortest duration
    click "buy" button in least duration "ticket" !
- Click the newest post
    click most date "post"
- Select the last three rows
    click last 3 row
- Tick the first two checkboxes
    check #1 2 checkbox
- Click both links
    click all 2 link
- Click the other button
    click other button
- Select the remaining items
    click all other item
- Click the first result whose title contains "Python"
    click #1 "result" item where title contains "Python"
- Select every row with status "Open"
    click all row where status equals "Open"
- Click all buttons except "Cancel"
    click all button where not equals "Cancel"
- Untick all ticked boxes
    uncheck all checkbox where checked
- Check the boxes that are unchecked
    check all checkbox where not checked
- Click on "Sign up" and then on "Continue"
    click "Sign up"
    click "Continue"
- Click the first two links and then the last one
    click #1 2 link
    click last link
- Close the popup if it appears
    click "close" button in dialog optional
- Accept the cookies if the banner is displayed
    click "accept cookies" button if <check visible "banner" alert>
- If a cookie banner is shown, accept it
    click "accept" button in "cookie banner" alert if <check visible "cookie banner" alert>
- Unless the box is checked, check it
    check checkbox if <check not checked checkbox>
- Click "Next" until "Done" is shown
    click "Next" until <check text contains 'Done'>
- Press the Next button until it is disabled
    click "Next" button until <check not enabled "Next" button>
- Refresh the page twice
    reload x2
- Click 3 times on the plus button
    click "plus" button x3
- Please open the settings
    click "settings"
- Could you click on Save?
    click "Save"
- I'd like to open the cart
    click "cart"
- Mark the task "Walk" as done
    check checkbox row of "Walk"
- Complete the task called "Walk"
    check checkbox row of "Walk"
- Mark the first mail as read
    click "mark as read" in #1 "mail" item
- Star the first message
    click "star" button in #1 "message" item
- Like the post by "Ann"
    click "like" button row of "Ann"
- Zoom in on the map
    click "zoom in" button in "map"
- Register with name "Ann" and email "a@b.c"
    fill "name" = 'Ann'
    fill "email" = 'a@b.c'
    click "register"
- Apply the coupon code SAVE10
    fill "coupon code" field = 'SAVE10'
    click "apply" button
- Increase the quantity of "Lamp" to 3
    fill "quantity" row of "Lamp" = '3'
- Turn the volume to 5
    fill "volume" = '5'
- Add a "Walk the dog" item
    goal add "Walk the dog" item
- Add "Mouse" with quantity 2
    goal add "Mouse" quantity='2'
- Log in as an admin
    goal log_in user='admin'
- Sign in with valid credentials
    goal log_in
- Set the sliders to the combination [10,18,15] and submit
    set_slider #1 slider = '10'
    set_slider #2 slider = '18'
    set_slider #3 slider = '15'
    submit
- Scroll to the bottom of the textarea
    scroll field = 'bottom'
- Scroll the list until I see "Zebra"
    scroll list until <check text contains 'Zebra'>
- Press "ctrl" and "c" in the "Title" field
    press "Title" field = 'Control+C'
- Click on the grid coordinate (1,-2)
    click "grid coordinate (1,-2)"
- Select nothing and click Save
    click "Save"
- Click the link in the footer that leads to the imprint
    goal do = 'click the link in the footer that leads to the imprint'
- How many red items are there?
    unclear: How many red items are there
- Click on the numbers in ascending order
    unclear: Click on the numbers in ascending order
- Select words similar to rabbit
    unclear: Select words similar to rabbit
- Click as many circles as possible
    unclear: Click as many circles as possible
- Click every other checkbox
    unclear: Click every other checkbox
- Put "ann" in the first field and "bob" in the second
    fill #1 field = 'ann'
    fill #2 field = 'bob'
- From the menu choose Settings
    click "Settings" in menu
- Next to "Total", click the info icon
    click "info" icon next to "Total"
- On the left menu click Reports
    click "Reports" in "left" menu
- Edit the first comment
    click "edit" button in #1 "comment" item
- Go back two pages
    back x2
- Look for the product "Lamp" and add it to the cart
    goal find "Lamp"
    goal add "Lamp" -> "cart"
- Find the cheapest flight and book it
    goal find least price "flight"
    click "book" button in least price "flight"
- Click the thumbs up icon on Ann's post
    click "thumbs up" icon row of "Ann"
- Choose 2 items that are red
    click 2 red item
- Select the room with a price below 50
    click "room" where price less than "50"
- Open the files ending with the extension .py
    click all "files" item where ends with ".py"
- Open the file without an extension
    click "file" where extension empty
- Click the row that is selected
    click row where selected
- Click the empty field
    click field where empty
- Answer "Yes" to the question "Do you agree?"
    click "Yes" in "Do you agree?" group
- Select the status "Inactive"
    select "status" = 'Inactive'
- Choose number of guests as 2
    select "number of guests" = '2'
- Keep the mouse over the chart
    hover "chart"
- Right clicks on the "File" row
    right_click "File" row
"""
