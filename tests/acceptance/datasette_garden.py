"""Datasette, as published on PyPI, over a made database of plants and where they were seen."""

import json
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.acceptance.registries import from_pypi, serving

PACKAGE = "datasette==0.65.5"
SCHEMA = """
create table families (id integer primary key, name text, description text);
create table species (
  id integer primary key, common_name text, latin_name text, family_id integer references families(id),
  height_cm integer, evergreen text, planted text
);
create table sightings (
  id integer primary key, species_id integer references species(id), place text, observer text, seen_on text,
  number integer
);
create table notes (id integer primary key, written_by text, body text);
create view tall_species as select common_name, height_cm from species where height_cm > 1000;
create virtual table species_fts using fts5(common_name, latin_name, content="species", content_rowid="id");
"""
FAMILIES = [
    (1, "Rosaceae", "Roses, apples and strawberries"),
    (2, "Fagaceae", "Oaks and beeches"),
    (3, "Pinaceae", "Pines and their kin"),
    (4, "Asteraceae", "Daisies and sunflowers"),
    (5, "Lamiaceae", "Mints"),
]
SPECIES = [
    ("Dog rose", "Rosa canina", 1, 300, "no", "2019-04-02"),
    ("Apple", "Malus domestica", 1, 900, "no", "2018-03-11"),
    ("Wild strawberry", "Fragaria vesca", 1, 20, "no", "2021-05-20"),
    ("Hawthorn", "Crataegus monogyna", 1, 1000, "no", "2017-11-05"),
    ("English oak", "Quercus robur", 2, 3500, "no", "2015-10-30"),
    ("Holm oak", "Quercus ilex", 2, 2500, "yes", "2016-02-14"),
    ("European beech", "Fagus sylvatica", 2, 4000, "no", "2015-11-12"),
    ("Scots pine", "Pinus sylvestris", 3, 3000, "yes", "2014-09-01"),
    ("Stone pine", "Pinus pinea", 3, 2000, "yes", "2014-09-03"),
    ("Norway spruce", "Picea abies", 3, 5000, "yes", "2013-01-22"),
    ("Sunflower", "Helianthus annuus", 4, 250, "no", "2022-04-18"),
    ("Common daisy", "Bellis perennis", 4, 12, "yes", "2020-03-03"),
    ("Spearmint", "Mentha spicata", 5, 60, "no", "2021-06-01"),
    ("Rosemary", "Salvia rosmarinus", 5, 150, "yes", "2019-08-09"),
]
PLACES = ["North meadow", "South wall", "Orchard", "Pond"]
OBSERVERS = ["Ines", "Tom", "Wanda"]
METADATA = {
    "title": "Garden records",
    "source": "The gardeners",
    "databases": {
        "garden": {
            "queries": {
                "taller_than": {
                    "title": "Plants taller than",
                    "sql": "select common_name, height_cm from species where height_cm > :height order by height_cm",
                },
                "add_note": {
                    "title": "Write a note",
                    "write": True,
                    "sql": "insert into notes (written_by, body) values (:written_by, :body)",
                    "on_success_message": "Your note was kept",
                },
            },
            "tables": {"species": {"description": "Everything that grows here", "facets": ["evergreen"]}},
        }
    },
}


def planted(path: Path) -> Path:
    """A database of 14 species and 132 sightings."""
    sightings = [
        (1 + n % len(SPECIES), PLACES[n % 4], OBSERVERS[n % 3], f"2024-{1 + n % 12:02}-{1 + n % 28:02}", 1 + n % 9)
        for n in range(132)
    ]
    with sqlite3.connect(path) as database:
        database.executescript(SCHEMA)
        database.executemany("insert into families values (?, ?, ?)", FAMILIES)
        database.executemany("insert into species values (null, ?, ?, ?, ?, ?, ?)", SPECIES)
        database.executemany("insert into sightings values (null, ?, ?, ?, ?, ?)", sightings)
        database.execute("insert into notes values (1, 'Tom', 'Water the pond plants')")
        database.execute("insert into species_fts(species_fts) values ('rebuild')")
    return path


@contextmanager
def datasette(folder: Path) -> Iterator[str]:
    """The URL of the served database."""
    (folder / "metadata.json").write_text(json.dumps(METADATA))
    database = planted(folder / "garden.db")
    command = [sys.executable, "-m", "datasette", str(database), "-m", str(folder / "metadata.json"), "-p", "{port}"]
    variables = {"PYTHONPATH": str(from_pypi(PACKAGE))}
    with serving(command, variables=variables, log=folder / "datasette.log", ready="/-/versions.json") as url:
        yield url
