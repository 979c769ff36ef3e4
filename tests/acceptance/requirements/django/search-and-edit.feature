Feature: Keeping the catalogue of books

  Background:
    Given I open "/admin/"
    And I log in as "admin" with password "correct horse"
    And I click "Books"

  Scenario: Searching
    When I type "Beloved" into the search bar
    And I click the "Search" button
    Then I see "1 result"
    And the link "Beloved" is visible
    And "Borges Reader" is not shown

  Scenario: Editing
    When I click the link "Borges Reader"
    And I select "Poetry" from "Genre"
    And I set "Pages" to "330"
    And I click "Save and continue editing"
    Then I should see "was changed successfully"
    And the "Pages" field has the value "330"

  Scenario: Filtering
    When I click "Novel" in the filter
    Then I see "Beloved"
    And I do not see "Morrison Reader"
