"""The model gateway: the only room that knows LangChain."""
