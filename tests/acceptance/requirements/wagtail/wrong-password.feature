Feature: Only editors get in

  Scenario: A wrong password is refused
    Given I am on "/admin/login/"
    When I enter "editor" into the "Username" field
    And I enter "guess" into the "Password" field
    And I click on the "Sign in" button
    Then I should see an error message "Your username and password didn't match. Please try again."
    And I should still be on "/admin/login/"
    And the password field should be empty

  Scenario: The password can be looked at
    Given I am on "/admin/login/"
    When I enter "swordfish" into the "Password" field
    And I click the "Show password" button
    Then the "Hide password" button is visible
