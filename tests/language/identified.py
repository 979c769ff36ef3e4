"""Things told by an attribute, what a class says of them, and what stays as it was in a place."""

SENTENCES = r"""
[then] the doors with data-testid "d1" and "d2" should be visible
    check visible "doors" [data-testid=d1]
    check visible element [data-testid=d2]
[then] none of the radio buttons with id "a", "b", or "c" should be checked
    check not checked all radio [id=a]
    check not checked all radio [id=b]
    check not checked all radio [id=c]
[then] the switches with id "a", "b", and "c" remain disabled
    check not enabled switch [id=a]
    check not enabled switch [id=b]
    check not enabled switch [id=c]
[given] all individual boxes with data-testid "box-08" to "box-10" are ticked
    check checkbox [data-testid=box-08]
    check checkbox [data-testid=box-09]
    check checkbox [data-testid=box-10]
[then] the slider with id "s1" to "s2" is visible
    check visible "s2" slider [id=s1]
[then] the card whose data-state is "open" is shown
    check visible card [data-state=open]
- Click the button with data-action="save"
    click button [data-action=save]
[then] the names should be "Ann", "Bob" in the elements with id "n1", "n2" respectively
    check text element [id=n1] contains 'Ann'
    check text element [id=n2] contains 'Bob'
[then] the names should not be "Ann", "Bob" in the elements with id "n1", "n2" respectively
    unclear: the names should not be "Ann", "Bob" in the elements with id "n1", "n2" respectively
[then] the names should be "Ann", "Bob" in the elements with id "n1", "n2", "n3" respectively
    unclear: the names should be "Ann", "Bob" in the elements with id "n1", "n2", "n3" respectively
[given] the page is open with the sidebar collapsed
    open = '/'
    check not expanded sidebar
[given] the page is loaded with a good mood
    unclear: the page is loaded with a good mood
[given] the page is loaded with the task list
    open = '/'
    check visible "task" list
[given] all switches are on
    check all switch
[given] all switches are on by default
    check checked all switch
[then] the current line "Stop" should be displayed in the element with id "line"
    check text element [id=line] contains 'Stop'
[then] the border color of the field with id "a" changes to "red"
    check style (border-color) field [id=a] contains 'red'
[then] the same number is still shown in the box with id "n"
    check changed (unchanged) field [id=n]
- Enter a wrong word "x" into the field with id "a"
    fill field [id=a] = 'x'
[then] the card with id "a" should remain not visible
    check not visible card [id=a]
- Enter "x" into the field with id "a" within the given time limit
    fill field [id=a] = 'x'
[then] the amount with id "a" should be reset to "1"
    check text "amount" [id=a] equals '1'
[then] the panel should show "Done" with a "Retry" button
    check text card contains 'Done'
    check visible "Retry" button in card
- Click the tiles with id "a", "b" and "c"
    click card [id=a]
    click card [id=b]
    click card [id=c]
- Click the card with id "a" and the "Save" button
    click card [id=a]
    click "Save" button
[then] the panel with id "p" and class "wide" is visible
    check visible card [id=p] [class=wide]
- Enter "x" into the field with id "a" and "y" into the field with id "b"
    fill field [id=a] = 'x'
    fill field [id=b] = 'y'
[then] the sum displayed with data-testid "sum" should be "5"
    check text "sum" text [data-testid=sum] equals '5'
[then] the score shown in the element with id "score" should be "3"
    check text "score" [id=score] equals '3'
[then] the heading "Menu" should be displayed with id "top"
    check visible "Menu" heading [id=top]
[then] the fare should be displayed as "$5" in the box with id "fare"
    check value field [id=fare] contains '$5'
[then] the fare should not be displayed as "$5" in the section with id "fare"
    check not text section [id=fare] contains '$5'
- Drag the card with id "a" and drop it into the lane with id "b"
    drag card [id=a] -> "lane" [id=b]
- Click again on the link with id "x"
    click link [id=x]
- Toggle the "Sound" switch to the "on" position
    check "Sound" switch
- Move the Alarm switch with id "alarm" to the off position
    uncheck "Alarm" switch [id=alarm]
- Toggle the Sound switch with id "s” to the "checked" position
    check "Sound" switch [id=s]
[then] the tab has the "active" class
    check attribute (class) tab contains 'active'
[then] the "open" class should be added to the menu
    check attribute (class) menu contains 'open'
[then] the class "open" should be removed from the menu
    check not attribute (class) menu contains 'open'
[then] the "Yoga" class should be visible
    check text contains 'Yoga'
[then] the body should have the class "night"
    check attribute (class) element [css=body] contains 'night'
[then] no new task should be added to the task list
    check changed (unchanged) "task" list
[then] no further messages appear in the chat
    check changed (unchanged) "chat"
[then] the list with id "l" should not contain any new items
    check changed (unchanged) list [id=l]
[then] the table shows no additional rows
    check changed (unchanged) table
[then] no error is displayed in the form
    check not visible "error" text in form
[then] local storage should not contain the number of the order
    unclear: local storage should not contain the number of the order
[then] the draft is saved in local storage
    unclear: the draft is saved in local storage
[then] the draft is saved in local storage with the key "draft"
    check storage (draft)
[then] the system should store the value "17" for the report
    unclear: the system should store the value "17" for the report
[given] night mode is enabled
    check "night mode"
[given] the page is open and the Sound switch is off
    open = '/'
    uncheck "Sound" switch
[given] the "Terms" checkbox is unchecked by default
    check not checked "Terms" checkbox
[then] night mode should be disabled
    check not checked "night mode"
[given] the speed slider is set to 3 (slowest)
    set_slider "speed" slider = '3'
- Go to the Orders webpage
    goal go_to = 'Orders'
- Submit the form with data-testid "signup"
    submit form [data-testid=signup]
- Submit the form with email "a@b.org"
    fill "email" = 'a@b.org'
    submit
- Click the link in the panel with id "side"
    click link in card [id=side]
[then] the pause icon in the button with id "play" is visible
    check visible "pause" icon in button [id=play]
[then] the album name should update to "Moon" in the element with id "name"
    check text "album name" [id=name] contains 'Moon'
[then] the sum should be updated to "5" in the section with id "sum"
    check text section [id=sum] equals '5'
[then] the status should change to "Done" in the row of "A"
    check cell cell row of "A" column "status" equals 'Done'
[given] the page is loaded with the cart visible
    open = '/'
    check visible "cart"
[then] the mute button icon should switch to a bell icon
    check visible "bell" icon in "mute" button
[given] a task "Milk" is in the list
    goal add "Milk" item if <check not text list contains 'Milk'>
    check text list contains 'Milk'
[given] the tasks "Milk" and "Eggs" are in the list
    goal add "Milk" item if <check not text list contains 'Milk'>
    check text list contains 'Milk'
    goal add "Eggs" item if <check not text list contains 'Eggs'>
    check text list contains 'Eggs'
[given] there are two tasks "Milk" and "Eggs"
    check text contains 'Milk'
    check text contains 'Eggs'
[when] I delete the row with name "Ann" and mail "a@b.org"
    unclear: I delete the row with name "Ann" and mail "a@b.org"
[given] the cart contains "Red mug"
    goal add "Red mug" -> "cart" if <check not text "cart" contains 'Red mug'>
[given] the user has "Lamp" in the cart
    goal add "Lamp" -> "cart" if <check not text "cart" contains 'Lamp'>
[given] the cart has no "Red mug"
    check not text "cart" contains 'Red mug'
[given] the cart contains the text "Nothing here"
    check text "cart" contains 'Nothing here'
[then] the cart contains "Red mug"
    check text "cart" contains 'Red mug'
[given] the task "Milk" is not in the list
    check not text list contains 'Milk'
[then] a task "Milk" is in the list
    check text list contains 'Milk'
[then] the play button should display the icon "▶"
    check text "play" button contains '▶'
[then] the trailer should start playing
    check attribute (playing) element [css=:is(video)]
[then] the song should not be muted
    check not attribute (muted) element [css=:is(audio)]
[then] the audio element with id "a" should pause
    check not attribute (playing) "audio" [id=a]
[given] the film is currently paused
    check attribute (paused) element [css=:is(video)]
[then] the video title is visible
    check visible "video title"
[then] the song "Moon" is playing
    unclear: the song "Moon" is playing
- Click the "Delete" button in the row with id "r1"
    click "Delete" button in row [id=r1] !
[then] no additional items should be present in the cart
    check changed (unchanged) "cart"
[then] the admin is editing
    unclear: the admin is editing
[then] the avatar image source should change to "/a.png"
    check attribute (src) "avatar" image equals '/a.png'
[then] the data source should be "API"
    check text "data source" equals 'API'
[then] the seat with id "s" should be marked as selected
    check selected "seat" [id=s]
[then] the seat with id "s" should be deselected
    check not selected "seat" [id=s]
[then] the task with id "t" should be marked as completed
    check checked "task" [id=t]
- Single-click on the seat with id "s"
    click "seat" [id=s]
- Press the "More" button 4 times in quick succession
    click "More" button x4
- Click the "More" button twice rapidly
    click "More" button x2
- Double-click on the picture several times quickly
    double_click image x3
- Enter a very long headline "Moon" into the "Headline" field with id 'h'
    fill "Headline" field [id=h] = 'Moon'
[when] the web app has finished loading
    open = '/'
[then] shows the books in the "Found" section
    check visible "books" in "Found" section
[then] hides the "Beta" notice
    check not text contains 'Beta'
[then] the fee named "Late" should be removed from the overview
    check not text "overview" contains 'Late'
[then] the fee "Late" should not be removed from the overview
    unclear: the fee "Late" should not be removed from the overview
[then] the table with id "t" should include a fee with reason "Late" and sum "$5"
    check visible "Late" row in table [id=t]
    check text "Late" row in table [id=t] contains '$5'
[then] the table should not include a fee with reason "Late" and sum "$5"
    check not visible "$5" where reason equals "Late" in table
[then] the table has a link with text "A" and href "/b"
    check visible "A" [href=/b] in table
[given] a fee with reason "Late" and sum "$5" exists in the table
    goal add "fee" reason='Late' sum='$5' if <check not visible "Late" row in table>
    check visible "Late" row in table
    check text "Late" row in table contains '$5'
- Click near the "Save" button
    unclear: Click near the "Save" button
- Double-click near the rim of the map
    unclear: Double-click near the rim of the map
- Click the link next to the map
    click link next to "map"
- Enter only spaces into the search field
    unclear: Enter only spaces into the search field
- Enter "spaces" into the search field
    fill "search" field = 'spaces'
[then] the system fetches the newest tea from the API
    unclear: the system fetches the newest tea from the API
[then] the system settings are shown
    check visible "system settings"
[then] the sum and the tax should be updated correctly
    unclear: the sum and the tax should be updated correctly
[then] the heading with id "h" shows "Books by "Ann":"
    check text heading [id=h] contains 'Books by "Ann":'
[then] I see "A " and "B"
    check text contains 'A '
    check text contains 'B'
- Perform two quick clicks on the "More" button
    click "More" button x2
- Perform rapid consecutive double-clicks on the picture
    double_click image x3
[when] the user performs a double-click on the picture
    double_click image
[then] the table has a fee with reason "Late", sum "$5" and day "Monday"
    check visible "Late" row in table
    check text "Late" row in table contains '$5'
    check text "Late" row in table contains 'Monday'
[then] the table has a fee with reason "Late", sum "$5", and an Edit button
    check visible "Edit" button row of "Late"
    check visible "Late" row in table
    check text "Late" row in table contains '$5'
[then] the readout with id "r" should be empty
    check text "readout" [id=r] equals ''
[then] the output should be blank
    check text "output" equals ''
[then] the display area with id "a" should not be empty
    check not text "display" section [id=a] equals ''
[then] the element with id "a" is empty
    check text element [id=a] equals ''
[then] the list with id "a" is empty
    check count all item in list [id=a] equals '0'
[then] the sidebar section is empty
    check count all item in "sidebar" section equals '0'
[then] the error "Too short" should appear in the element with id "e"
    check text element [id=e] contains 'Too short'
[then] a message "Saved" should not be displayed in the div with class "note"
    check not text "div" [class=note] contains 'Saved'
[then] the label "Sum" should be visible in the row with id "r1"
    check visible "Sum" text in row [id=r1]
- Accept the confirmation dialog "Leave the club?"
    check text dialog contains 'Leave the club?'
    dialog_accept
- Dismiss the alert with the message "Too late"
    check text dialog contains 'Too late'
    dialog_dismiss
- Accept the prompt asking "Your name?" with "Bob"
    check text dialog contains 'Your name?'
    dialog_accept = 'Bob'
- Accept the prompt "Bob"
    dialog_accept = 'Bob'
[given] an invoice with number "17" and sum "$5" is in the overview
    goal add "invoice" number='17' sum='$5' if <check not visible "17" row in "overview">
    check visible "17" row in "overview"
    check text "17" row in "overview" contains '$5'
[given] a fee with reason "Late" exists in the table
    check visible "fee" where reason equals "Late" in table
[given] the nickname field contains "Ida"
    fill "nickname" field = 'Ida' if <check not value "nickname" field contains 'Ida'>
    check value "nickname" field contains 'Ida'
[given] the "Town" field has the value "Bern"
    fill "Town" field = 'Bern' if <check not value "Town" field equals 'Bern'>
    check value "Town" field equals 'Bern'
[given] the nickname field is "Ida" by default
    check value "nickname" field equals 'Ida'
[given] the nickname field already contains "Ida"
    check value "nickname" field contains 'Ida'
[given] the nickname field is empty
    check value "nickname" field equals ''
[then] the nickname field contains "Ida"
    check value "nickname" field contains 'Ida'
[given] the note field contains 12 characters of "b"
    fill "note" field = 'bbbbbbbbbbbb' if <check not value "note" field contains 'bbbbbbbbbbbb'>
    check value "note" field contains 'bbbbbbbbbbbb'
- I enter 5 characters of "z" into the nickname field
    fill "nickname" field = 'zzzzz'
- I type a string of 6 "k" characters into the nickname field
    fill "nickname" field = 'kkkkkk'
- I type "ho" repeated 3 times into the nickname field
    fill "nickname" field = 'hohoho'
[then] the nickname field should contain 12 characters
    check value "nickname" field matches '^[\\s\\S]{12}$'
[then] the label contains 3 "x" characters
    unclear: the label contains 3 "x" characters
[then] the table has a fee with date, reason "Late", sum "$5", and a delete button
    check visible "delete" button row of "Late"
    check not value "date" row of "Late" equals ''
    check visible "Late" row in table
    check text "Late" row in table contains '$5'
[then] the fee list should show a fee with reason "Late" and a print link
    check visible "print" link row of "Late"
    check visible "Late" row in "fee" list
[then] the page shows a fee with text "Late" and class "due"
    check visible "Late" [class=due]
- I create a fee with reason "Late" and sum "$5"
    goal add "fee" reason='Late' sum='$5'
- The user adds a member with name "Ida", town "Bern" and age 40
    goal add "member" name='Ida' town='Bern' age='40'
[given] I have added a fee with reason "Late" and sum "$5"
    goal add "fee" reason='Late' sum='$5'
- I add a fee with reason "Late"
    goal add "fee" reason='Late'
- I delete the fee with reason "Late" and sum "$5"
    unclear: I delete the fee with reason "Late" and sum "$5"
[given] the local storage is empty
    check not storage
[then] the browser's local storage should be cleared
    check not storage
[then] session storage is not empty
    check storage
[then] local storage should contain the fee with reason "Late" and sum "5"
    check storage contains 'Late'
    check storage contains '5'
[then] the local storage should not contain the fee "Late"
    check not storage contains 'Late'
[then] the local storage should not contain the fee with reason "Late" and sum "5"
    unclear: the local storage should not contain the fee with reason "Late" and sum "5"
[given] the local storage contains the fee "Late"
    unclear: the local storage contains the fee "Late"
[then] local storage contains the key "fees"
    check storage (fees)
[then] local storage contains "fees"
    check storage (fees)
[then] the mute button icon is a speaker icon
    check visible "speaker" icon in "mute" button
[then] the "Saved" banner should disappear after a few seconds
    check not visible "Saved" alert within 10
[then] the chart appears after a short while
    check visible "chart" within 10
- Enter the numeric value "180" into the depth field with data-testid "d"
    fill "depth" field [data-testid=d] = '180'
- Type a non-numeric text "abc" into the depth field
    fill "depth" field = 'abc'
- Enter an amount 7 into the "Sum" field
    fill "Sum" field = '7'
- Enter the amount "7" into the field with id "s"
    fill field [id=s] = '7'
[then] the field with id "d" should retain its placeholder "Depth..."
    check attribute (placeholder) field [id=d] equals 'Depth...'
[then] the Depth field keeps its value "7"
    check value "Depth" field equals '7'
- Select "Meters" from the second dropdown with id "to"
    select #2 dropdown [id=to] = 'Meters'
[when] the user enters a very large numeric value "999" into the depth field with data-testid "d"
    fill "depth" field [data-testid=d] = '999'
- Open "Rent". Archive it. It disappears.
    click "Rent"
    click "archive" button row of "Rent"
    check not text contains 'Rent'
- Switch on "Grid". The Lamp card shows "4". Switch it off again
    check "Grid"
    check text "Lamp" card equals '4'
    uncheck "Grid"
[given] the note "Rent" is open
    click "Rent"
[given] the "Map" tab is open
    click "Map" tab
[given] the "Map" dialog is open
    check visible "Map" dialog
- The Save, Print and Send buttons are disabled
    check not enabled "Save" button
    check not enabled "Print" button
    check not enabled "Send" button
- After adding a guest with the name "Bo" and the table "5", "Booked" is shown
    goal add "Bo" table='5'
    check text contains 'Booked'
- Creating a board called "Trip" is not possible: the dialog shows "Too many"
    goal add "Trip"
    check text dialog contains 'Too many'
- The folder then has 3 items
    check count all item in "folder" equals '3'
- The basket shows "Pear" instead of "Plum"
    check text "basket" contains 'Pear'
    check not text "basket" contains 'Plum'
"""
