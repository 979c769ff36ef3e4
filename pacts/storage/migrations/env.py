"""What alembic runs: the revisions on the connection that `pacts.storage.migration` hands over."""

from alembic import context
from sqlalchemy import Connection

from pacts.storage.migration import VERSION_TABLE

connection = context.config.attributes["connection"]
assert isinstance(connection, Connection)
context.configure(connection=connection, version_table=VERSION_TABLE)
with context.begin_transaction():
    context.run_migrations()
