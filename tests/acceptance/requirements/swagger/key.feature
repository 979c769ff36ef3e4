Feature: Taking a book away needs a key

  Scenario: Without the key
    Given I am on the home page
    When I click on "Take a book away"
    And I click "Try it out"
    And I enter "3" as the bookId
    And I click "Execute"
    Then I should see the error "the key is missing or wrong"
    And I should see "401"

  Scenario: With the key
    Given I am on the home page
    When I click the green "Authorize" button
    Then a dialog with the title "Available authorizations" appears
    When I type "shelf-42" into the "Value" field
    And I click "Authorize" in the dialog
    Then I see "Authorized"
    And the dialog has a "Logout" button
    When I click "Close"
    Then the dialog disappears
    When I expand "Take a book away", click "Try it out", enter 3 in the bookId field and click "Execute"
    Then I see "204"
