from django.contrib import admin

from library.models import Author, Book


class BookInline(admin.TabularInline):
    model = Book
    extra = 1


@admin.register(Author)
class AuthorAdmin(admin.ModelAdmin):
    list_display = ["name", "country", "active"]
    list_filter = ["active", "country"]
    search_fields = ["name"]
    inlines = [BookInline]


@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    list_display = ["title", "author", "genre", "pages"]
    list_filter = ["genre"]
    search_fields = ["title"]
    date_hierarchy = "published"
