"""The Django admin, served in a process of its own with a fresh SQLite database."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
SEED = """
import django; django.setup()
from django.contrib.auth.models import User
from django.core.management import call_command
call_command('migrate', run_syncdb=True, verbosity=0)
User.objects.create_superuser('admin', 'admin@example.com', 'correct horse')
User.objects.create_user('bob', 'bob@example.com', 'x')
from library.models import Author, Book
AUTHORS = [('Ada Byron', 'England'), ('Jorge Luis Borges', 'Argentina'), ('Toni Morrison', 'USA')]
for name, country in [*AUTHORS, ('Clarice Lispector', 'Brazil')]:
    author = Author.objects.create(name=name, country=country, active=name != 'Ada Byron')
    Book.objects.create(title=name.split()[-1] + ' Reader', author=author, genre='essay', pages=200)
Book.objects.create(title='Beloved', author=Author.objects.get(name='Toni Morrison'), genre='novel', pages=324)
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def django_admin(folder: Path) -> Iterator[str]:
    """The URL of the running site; user admin, password "correct horse"."""
    environment = os.environ | {
        "LIBRARY_DB": str(folder / "library.sqlite3"),
        "DJANGO_SETTINGS_MODULE": "library.settings",
        "PYTHONPATH": str(HERE),
    }
    subprocess.run([sys.executable, "-c", SEED], env=environment, check=True, cwd=HERE)
    port = free_port()
    command = [sys.executable, "-m", "django", "runserver", "--noreload", f"127.0.0.1:{port}"]
    with (folder / "server.log").open("w") as log:
        server = subprocess.Popen(command, env=environment, cwd=HERE, stdout=log, stderr=log)
    try:
        wait_for(f"http://127.0.0.1:{port}/admin/login/")
        yield f"http://127.0.0.1:{port}"
    finally:
        end(server)


def wait_for(url: str, *, limit_s: float = 30) -> None:
    """Until the server answers."""
    deadline = time.monotonic() + limit_s
    while True:
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def end(server: subprocess.Popen[bytes]) -> None:
    """Ends a server as Ctrl-C does; one that is busy with its last requests for too long is killed."""
    server.send_signal(signal.SIGINT)
    try:
        server.wait(timeout=10)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
