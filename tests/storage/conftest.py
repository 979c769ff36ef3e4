"""Servers, databases and stores for the tests of the storage."""

from tests.postgres import (
    database_url,
    empty_database_url,
    given_database_url,
    given_server,
    postgres_server,
)

__all__ = ["database_url", "empty_database_url", "given_database_url", "given_server", "postgres_server"]
