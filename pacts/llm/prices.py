"""What a call costs, from a maintained price table; "unknown" (None) where the table does not know the model."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from genai_prices import Usage, calc_price

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Prices:
    """The prices of a run's models, in US dollars."""

    own: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """Dollars per million tokens, in and out, of models that a person priced."""

    def cost(
        self, names: tuple[str, ...], tokens_in: int | None, tokens_out: int | None, *, read_from_cache: int = 0
    ) -> float | None:
        """Dollars for so many tokens; None where nothing is known of the model or of its tokens.

        Args:
            names: the model that answered, then the one that was asked: a person may have priced either.
            tokens_in: of the question; None = the server did not count.
            tokens_out: of the reply.
            read_from_cache: of `tokens_in`, those that the server charges less for.
        """
        if tokens_in is None or tokens_out is None:
            return None
        for name in names:
            if name in self.own:
                price_in, price_out = self.own[name]
                return (tokens_in * price_in + tokens_out * price_out) / MILLION
        usage = Usage(input_tokens=tokens_in, output_tokens=tokens_out, cache_read_tokens=read_from_cache)
        return _listed(next(filter(None, names), ""), usage)


def _listed(model: str, usage: Usage) -> float | None:
    try:
        return float(calc_price(usage, model_ref=model).total_price)
    except (LookupError, ValueError):
        return None
