"""Turns of speech beside the verb, what can be done, signs and statuses, plain names and talk that names nothing."""

SENTENCES = r"""
- the console shows no warnings
    check not console_errors
- No banner is shown, and the console has no errors
    check not visible "banner" alert
    check not console_errors
- The grey rooms can't be added
    unclear: The grey rooms can't be added
- The folder cannot be deleted
    unclear: The folder cannot be deleted
- Sleep tight and think of mountains
    unclear: Sleep tight and think of mountains
- Sleep for 2 seconds
    wait = '2'
- Search for cottages near Bath
    goal search = 'cottages near Bath'
- Search for "tents" in the list
    goal search = 'tents'
- Search for a nurse named "Ada" who works at night
    unclear: Search for a nurse named "Ada" who works at night
- Set the arrival date to tomorrow and the departure date to the day after tomorrow
    fill "arrival date" = '{{today+1d}}'
    fill "departure date" = '{{today+2d}}'
- The menu contains Soup, Bread and Butter
    check text menu contains 'Soup'
    check text menu contains 'Bread'
    check text menu contains 'Butter'
- The menu contains Soup and Bread
    check text menu contains 'Soup'
    check text menu contains 'Bread'
- The page contains Terms and Conditions
    check text contains 'Terms and Conditions'
- B2 contains the same amount as C2
    unclear: B2 contains the same amount as C2
- Close it after 2 minutes
    wait = '120'
    unclear: Close it
- the "Italic" button isn't pressed
    check not selected "Italic" button
- the Italic button looks pressed
    check selected "Italic" button
- The browser tab's title should end with "Shop"
    check title ends_with 'Shop'
- The counter keeps growing
    check changed (increased) "counter" text
- There is no note left in the Archive list
    check not visible "note" in "Archive" list
- turn off push notifications
    uncheck "push notifications"
- the status of the order changes to Inactive
    check text "status" row of "order" equals 'Inactive'
- the status is closed
    check text "status" contains 'closed'
- The sum must not be negative
    check text "sum" text at_least '0'
- The balance is positive
    check text "balance" text more_than '0'
- The receipt has today's date
    check text "receipt" contains '{{today}}'
- the table lists 4 regions
    check count all "region" item in table equals '4'
- Use the slider to pick the value 7
    set_slider slider = '7'
- The lamp turns red after being clicked
    click "lamp"
    check style (color) "lamp" contains 'red'
- Drag the knob from A1 up to A4
    drag "knob" in "A1" -> "A4"
- Put the cursor at the beginning of the note
    press "note" = 'Control+Home'
- No room above 80 € should be in the list
    check not visible "room" item where price more than "80 €" in list
- Gardens have quiet corners
    unclear: Gardens have quiet corners
- the offer is worth a look
    unclear: the offer is worth a look
"""
