"""Two models for the Django admin to administer; the application under test is the admin itself."""
