"""How many sentences are planned exactly as they should: `python -m benchmarks.planner` (`HELD=1`: both halves).

Options:
    --failures   show every sentence of the tuning half that is planned otherwise.
"""

import json
import sys
import time
from collections import Counter

from rich.console import Console
from rich.table import Table

from pacts.domain.plan import Plan
from tests.corpus.halves import held_wanted
from tests.corpus.judged import is_right
from tests.corpus.sentence_files import Sentence, sentences
from tests.language.factory import planned
from tests.language.outline import outline

ROUNDS = 3


def read(plan: Plan) -> tuple[str, ...]:
    """The plan as the corpus writes it."""
    lines = [outline(step) for step in plan.steps] + [f"unclear: {source.text}" for source in plan.unclear]
    return tuple(lines) or ("ignored",)


def score(corpus: list[Sentence], *, failures: bool) -> tuple[float, Table]:
    """The share that is right, and a table by kind of application."""
    right: Counter[str] = Counter()
    for sentence in corpus:
        got = read(planned(sentence.text, role=sentence.role))
        right[sentence.kind] += is_right(sentence, got)
        if failures and not is_right(sentence, got):
            wanted = "\n  or\n".join("\n".join(f"    {' | '.join(line)}" for line in plan) for plan in sentence.plans)
            print(f"{sentence.kind}.txt:{sentence.line} {sentence.text}\n  wanted\n{wanted}\n  got")
            print("\n".join(f"    {line}" for line in got))
    total = Counter(sentence.kind for sentence in corpus)
    table = Table("application", "sentences", "right", "share")
    for kind, number in sorted(total.items()):
        table.add_row(kind, str(number), str(right[kind]), f"{right[kind] / number:.2f}")
    return right.total() / max(1, len(corpus)), table


def speed(corpus: list[Sentence]) -> float:
    """Sentences a second, planned one by one: the median round."""
    rates = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        for sentence in corpus:
            planned(sentence.text, role=sentence.role)
        rates.append(len(corpus) / (time.perf_counter() - started))
    return sorted(rates)[ROUNDS // 2]


def main() -> None:
    """Print the tables and the figures."""
    corpus = sentences()
    tuning = [sentence for sentence in corpus if not sentence.held]
    held = [sentence for sentence in corpus if sentence.held]
    console = Console()
    tuned, table = score(tuning, failures="--failures" in sys.argv)
    table.title = f"tuning part, {len(tuning)} of {len(corpus)} sentences"
    console.print(table)
    kept: float | None = None
    if held_wanted("planner"):
        kept, table = score(held, failures=False)
        table.title = f"held-back part, {len(held)} of {len(corpus)} sentences"
        console.print(table)
    figures = {
        "tuning_score": round(tuned, 3),
        "held_score": None if kept is None else round(kept, 3),
        "sentences_per_s": round(speed(tuning)),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
