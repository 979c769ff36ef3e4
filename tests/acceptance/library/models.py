from django.db import models


class Author(models.Model):
    name = models.CharField(max_length=80)
    country = models.CharField(max_length=40, blank=True)
    active = models.BooleanField(default=True)

    def __str__(self) -> str:
        return self.name


class Book(models.Model):
    title = models.CharField(max_length=120)
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="books")
    genre = models.CharField(max_length=20, choices=[("novel", "Novel"), ("poetry", "Poetry"), ("essay", "Essay")])
    published = models.DateField(null=True, blank=True)
    pages = models.PositiveIntegerField(default=100)

    def __str__(self) -> str:
        return self.title
