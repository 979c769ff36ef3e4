Feature: Pets are added together with their owner

  Scenario: A new owner with two pets
    Given I open "/admin/owner/new/"
    When I fill in "Name" with "Olga Stern"
    And I click "Add Pets"
    And I fill in the second "Name" field with "Pip"
    And I enter "parrot" in the Kind field
    And I click the "Add Pets" button again
    And I fill the last Name field with "Pop"
    And I fill the last Kind field with "cat"
    And I press the "Save" button
    Then I should see "successfully created"
    When I go to "/admin/pet/"
    Then the rows of Pip and Pop contain "Olga Stern"
