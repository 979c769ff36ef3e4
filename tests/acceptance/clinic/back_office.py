"""A veterinary clinic's back office, made of Flask-Admin's own views and nothing else."""

import os
from datetime import date, datetime, time
from pathlib import Path

from flask import Flask
from flask_admin import Admin
from flask_admin.contrib.fileadmin import FileAdmin
from flask_admin.contrib.sqla import ModelView
from flask_sqlalchemy import SQLAlchemy

FOLDER = Path(os.environ["CLINIC_FOLDER"])

app = Flask(__name__)
app.config.update(SQLALCHEMY_DATABASE_URI=f"sqlite:///{FOLDER / 'clinic.sqlite3'}", SECRET_KEY="of this test only")
database = SQLAlchemy(app)


class Owner(database.Model):
    id = database.Column(database.Integer, primary_key=True)
    name = database.Column(database.String(60), nullable=False)
    email = database.Column(database.String(80), unique=True)
    city = database.Column(database.String(40))
    newsletter = database.Column(database.Boolean, default=False)

    def __str__(self) -> str:
        return self.name


class Pet(database.Model):
    id = database.Column(database.Integer, primary_key=True)
    name = database.Column(database.String(40), nullable=False)
    kind = database.Column(database.String(20), nullable=False)
    weight = database.Column(database.Integer)
    owner_id = database.Column(database.ForeignKey(Owner.id))
    owner = database.relationship(Owner, backref="pets")

    def __str__(self) -> str:
        return self.name


class Visit(database.Model):
    id = database.Column(database.Integer, primary_key=True)
    day = database.Column(database.Date)
    starts = database.Column(database.DateTime)
    reason = database.Column(database.Text)
    paid = database.Column(database.Boolean, default=False)
    pet_id = database.Column(database.ForeignKey(Pet.id))
    pet = database.relationship(Pet, backref="visits")


class OwnerView(ModelView):
    column_searchable_list = ["name", "email"]
    column_filters = ["city", "newsletter"]
    column_list = ["name", "email", "city", "newsletter"]
    can_view_details = True
    can_export = True
    inline_models = [(Pet, {"form_columns": ["id", "name", "kind", "weight"]})]
    page_size = 10


class PetView(ModelView):
    column_searchable_list = ["name"]
    column_filters = ["kind", "weight", "owner.name"]
    column_editable_list = ["name", "weight"]
    column_default_sort = "name"
    form_choices = {"kind": [("dog", "Dog"), ("cat", "Cat"), ("rabbit", "Rabbit"), ("parrot", "Parrot")]}
    form_columns = ["name", "kind", "weight", "owner"]
    create_modal = True
    edit_modal = True
    page_size = 50


class VisitView(ModelView):
    column_list = ["pet", "day", "reason", "paid"]
    column_filters = ["day", "paid"]
    column_labels = {"day": "Date of visit"}
    form_columns = ["pet", "day", "starts", "reason", "paid"]
    can_set_page_size = True


# fmt: off
NAMES = [
    "Alma Reyes", "Bruno Dias", "Carla Nunes", "Dario Pinto", "Elsa Brandt", "Felix Moor", "Greta Holm",
    "Hugo Lindt", "Ida Kranz", "Jonas Weil", "Karin Frey", "Leo Maas", "Mona Seidl",
]
# fmt: on


def filled() -> None:
    cities = ["Lisbon", "Porto", "Faro"]
    for number, name in enumerate(NAMES):
        email = f"{name.split()[0].lower()}@example.com"
        owner = Owner(name=name, email=email, city=cities[number % 3], newsletter=number % 2 == 0)
        database.session.add(owner)
    database.session.flush()
    for name, kind, weight, owner in [
        ("Rex", "dog", 31, 1),
        ("Misty", "cat", 4, 2),
        ("Thumper", "rabbit", 2, 3),
        ("Kiwi", "parrot", 1, 4),
        ("Bella", "dog", 12, 5),
        ("Tiger", "cat", 5, 5),
        ("Rocky", "dog", 22, 6),
    ]:
        database.session.add(Pet(name=name, kind=kind, weight=weight, owner_id=owner))
    database.session.flush()
    for pet, day, reason, paid in [
        (1, date(2025, 3, 4), "Vaccination", True),
        (2, date(2025, 3, 18), "Broken claw", False),
        (3, date(2025, 4, 2), "Check-up", True),
        (4, date(2025, 5, 9), "Lost feathers", False),
    ]:
        starts = datetime.combine(day, time(9, 30))
        database.session.add(Visit(pet_id=pet, day=day, starts=starts, reason=reason, paid=paid))
    database.session.commit()


admin = Admin(app, name="Paws Clinic")
admin.add_view(OwnerView(Owner, database, name="Owners"))
admin.add_view(PetView(Pet, database, name="Pets"))
admin.add_view(VisitView(Visit, database, name="Visits", category="Practice"))
files = FOLDER / "files"
files.mkdir(exist_ok=True)
(files / "opening hours.txt").write_text("Monday to Friday, 9 to 17\n")
admin.add_view(FileAdmin(str(files), name="Documents", category="Practice"))

with app.app_context():
    database.create_all()
    filled()
