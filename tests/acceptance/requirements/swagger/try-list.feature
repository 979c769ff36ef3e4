Feature: Trying the calls out

  Background:
    Given I open the documentation

  Scenario: All books
    When I expand "List the books"
    And I click "Try it out"
    And I click "Execute"
    Then I see "200"
    And the response body contains "Middlemarch"
    And the Request URL contains "/api/books?limit=10"

  Scenario: Only novels
    When I open the "GET /books List the books" section
    And I press the "Try it out" button
    And I select "novel" from the "genre" dropdown
    And I press the "Execute" button
    Then the response body shows "Invisible Cities"
    But it does not show "The Left Hand of Darkness"

  Scenario: Not more than one
    When I click on "List the books"
    And I click on the button "Try it out"
    And I set the limit to 1
    And I click on the button "Execute"
    Then I see "The Left Hand of Darkness" in the response body
    And I do not see "Middlemarch"
