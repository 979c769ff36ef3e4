"""Deeds told with their control, example or name, and facts told with their manner, place or number."""

SENTENCES = r"""
- Set the working hours to 60 % with the slider.
    set_slider "working hours" slider = '60 %'
- Change the edition to second using the edition menu
    select "edition" dropdown = 'second'
- Turn the heating up to 21
    fill "heating" = '21'
- Turn on the desk lamp and dim it to 15%
    check "desk lamp"
    set_slider "desk lamp" slider = '15%'
- Enter a town, e.g. "Bath", in the search field
    fill "search" field = 'Bath'
- Choose any size, for example "XL"
    select "size" = 'XL'
- Add a shelf, call it "Novels" and press Save
    click "add shelf" button
    fill "name" field = 'Novels'
    click "Save"
- Reply "Fine" and close the dialog
    fill "reply" field = 'Fine'
    click "close" button in dialog
- Turn on alerts via Settings > Privacy
    goal choose_path = 'Settings', 'Privacy'
    check "alert" switch
- Filter by brand so that only 3 lamps remain
    select "filter" dropdown = 'brand'
    check count all "lamp" item equals '3'
- Search for "tea": two results
    goal search = 'tea'
    check count all "result" item equals '2'
- Look for flats in Ghent
    goal search = 'flats in Ghent'
[when] the guest reserves a table from 2027-03-01 to 2027-03-02
    fill "from" field = '2027-03-01'
    fill "to" field = '2027-03-02'
    click "reserve"
- Go to the My trips page
    goal go_to = 'My trips'
- Change Lucas' nickname to "Lu"
    fill "nickname" row of "Lucas" = 'Lu'
- Delete the first message
    click "delete" button in #1 "message" item !
- Stop all running timers
    click all "stop" button in "running timer" item
- Approve all pending drafts
    click all "approve" button in "pending draft" item
- It should say "Gone" in bold
    check style (font-weight) "Gone" contains 'bold'
- The page is white in light mode
    check style (background-color) page contains 'white' if <check checked "light mode">
- The map is to the right of the list
    check visible "map" right of list
- The row "Sum" is the last one in the table
    check text last row in table contains 'Sum'
- Eight bars are drawn
    check count all "bar" item equals '8'
- The list has two entries: "A" and "B"
    check count all item in list equals '2'
    check text list contains 'A'
    check text list contains 'B'
- Step 2 of 3 is active
    check selected "Step 2 of 3" item
- Power used: between 3 and 4 kWh
    check text "Power used" at_least '3'
    check text "Power used" at_most '4'
- Pressing Tab moves the focus to the Email field
    press = 'Tab'
    check focused "Email" field
- A red dot is shown next to "Ann"
    check visible red "dot" next to "Ann"
- Send the file "a.pdf" to Ann
    unclear: Send the file "a.pdf" to Ann
- Net + tax = gross
    unclear: Net + tax = gross
- Posts older than a week are hidden
    unclear: Posts older than a week are hidden
- Postage is free for orders over 50
    unclear: Postage is free for orders over 50
- Remove the picture using the "Bin" icon
    click "Bin" icon
"""
