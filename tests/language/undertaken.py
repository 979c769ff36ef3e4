"""Deeds that only a page can tell how to do, and sentences that sound like one and are none."""

SENTENCES = r"""
- Compose a letter
    goal do = 'compose a letter'
- Throw out the draft
    goal do = 'throw out the draft'
- Listen to the recording
    goal do = 'listen to the recording'
- Hide the contour lines
    goal do = 'hide the contour lines'
- Show the archived boards
    goal do = 'show the archived boards'
- Show only the invoices that failed
    goal do = 'show the invoices that failed'
- Show 25 rows per page
    goal do = 'show 25 rows per page'
- Refuse the newsletter
    goal do = 'refuse the newsletter'
- I subscribe to the podcast
    goal do = 'subscribe to the podcast'
- the user listens to the podcast
    goal do = 'listen to the podcast'
- Rent a boat in the popup
    goal do element in dialog = 'rent a boat'
- Carry on to the next chapter
    goal do = 'carry on to the next chapter'
- Pay with Swish
    goal do = 'pay with Swish' !
- Click Save, then throw out the draft
    click "Save"
    goal do = 'throw out the draft'
- Hide the contour lines and show the cafés
    goal do = 'hide the contour lines'
    goal do = 'show the cafés'
- Raise the number of guests with the plus
    goal do element row of "guests with the plus" = 'raise the number'
- Give the last comment a thumbs up
    click "like" button in last "comment" item
- Put the lamp into the basket
    click "add to basket" button row of "lamp"
- Hover over the switch that is on
    hover switch where checked
- Full screen
    goal do = 'full screen'
- If the banner is visible, refuse the offers
    goal do = 'refuse the offers' if <check visible "banner" alert>
- Watch "The Long Night"
    goal do = 'watch "The Long Night"'
[given] I invite a colleague
    goal do = 'invite a colleague'
- Jump to chapter 4
    goal do = 'jump to chapter 4'
- do "throw out the draft" in the dialog
    goal do element in dialog = 'throw out the draft'
- Renew everything at once
    goal do = 'renew everything at once'
- Swap origin and destination
    goal do = 'swap origin and destination'
- Restore everything else
    unclear: Restore everything else
- Make the list cosy
    unclear: Make the list cosy
- Hide whatever is ugly
    unclear: Hide whatever is ugly
- Create four folders
    unclear: Create four folders
- Draft a note with the words "Milk"
    unclear: Draft a note with the words "Milk"
- Share the map with Bea
    goal do = 'share the map with Bea'
- Hide the panel correctly
    unclear: Hide the panel correctly
- Befuddle the curtains
    goal do = 'befuddle the curtains'
- Zoom to my house, then hide the contour lines
    goal do = 'zoom to my house'
    goal do = 'hide the contour lines'
- Crop the photo to a square and keep the original
    goal do = 'crop the photo to a square'
    goal do = 'keep the original'
- Invite ida@club.test to the rowing team as a coach
    goal do = 'invite ida@club.test to the rowing team as a coach'
[when] I book 3 crates out of bin "B-07"
    goal do = 'book 3 crates out of bin "B-07"'
- I give up
    goal do = 'give up'
- Hand in the key with the reason "Moved"
    unclear: Hand in the key with the reason "Moved"
- Invite "Ann" and "Bob" to the team
    unclear: Invite "Ann" and "Bob" to the team
- Table tennis in the hall
    unclear: Table tennis in the hall
- Befrumple the curtains
    unclear: Befrumple the curtains
- Select the room type from the dropdown
    unclear: Select the room type from the dropdown
- Reply to the note with "Yes"
    click "reply" button row of "note"
    fill "message" field = 'Yes'
    click "send" !
- Check that the user hides the contour lines
    unclear: Check that the user hides the contour lines
- Read the total as remembered
    unclear: Read the total as remembered
[given] I own a valid voucher
    unclear: I own a valid voucher
[then] subscribe to the podcast
    check visible "subscribe to the podcast"
- Make the captions bigger
    goal do = 'make the captions bigger'
- I'd like to lend the drill to my neighbour
    goal do = 'lend the drill to my neighbour'
- Have the keys left at the bakery
    goal do = 'have the keys left at the bakery'
- Let the alarm ring later
    goal do = 'let the alarm ring later'
- Drop my reservation for "Piranesi"
    goal do = 'drop my reservation for "Piranesi"' !
- Hand the case over to somebody else
    goal do = 'hand the case over to somebody else'
- Drop my file into the "Docs" folder
    unclear: Drop my file into the "Docs" folder
- Let go of the parking space again
    goal do = 'let go of the parking space again'
- Show only beaches where I can swim
    goal do = 'show only beaches where I can swim'
- Hide the boats I never sailed
    goal do = 'hide the boats I never sailed'
- State that the roof leaks
    goal do = 'state that the roof leaks'
- See who moved the piano and why
    goal do = 'see who moved the piano and why'
- Tell the caretaker about the broken lamp
    goal do = 'tell the caretaker about the broken lamp'
- Revoke what I granted to the gardener
    goal do = 'revoke what I granted to the gardener' !
- Make the harbour pretty
    unclear: Make the harbour pretty
- Make the lamp look friendlier
    unclear: Make the lamp look friendlier
- Lend the drill to everybody except Tom
    unclear: Lend the drill to everybody except Tom
- Water all the plants that are dry
    unclear: Water all the plants that are dry
- Scrub the deck until it shines
    unclear: Scrub the deck until it shines
- Polish the deck without a brush
    unclear: Polish the deck without a brush
- Rudders steer the boat of my uncle
    unclear: Rudders steer the boat of my uncle
- Money makes the mill turn faster
    unclear: Money makes the mill turn faster
[then] make the captions bigger
    unclear: make the captions bigger
"""
