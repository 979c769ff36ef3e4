"""Artifacts as files."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from pacts.errors import StorageError
from pacts.storage.artifact_files import ArtifactFiles


def files_of(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


@given(st.lists(st.binary(max_size=200), max_size=8))
@hypothesis_settings(max_examples=40, deadline=None)
def test_every_content_comes_back_and_is_kept_once(
    tmp_path_factory: pytest.TempPathFactory, contents: list[bytes]
) -> None:
    files = ArtifactFiles(tmp_path_factory.mktemp("artifacts"))

    ids = [files.write(content) for content in contents]

    assert [files.read(one) for one in ids] == contents
    assert len(files_of(files.folder)) == len(set(contents))


def test_a_file_stands_under_its_hash(tmp_path: Path) -> None:
    artifact_id = ArtifactFiles(tmp_path / "new" / "folder").write(b"x")

    assert (tmp_path / "new" / "folder" / artifact_id[:2] / artifact_id[2:]).read_bytes() == b"x"


def test_a_changed_file_is_an_error_and_set_aside(tmp_path: Path) -> None:
    files = ArtifactFiles(tmp_path)
    artifact_id = files.write(b"evidence")
    (path,) = files_of(tmp_path)
    path.write_bytes(b"evidense")

    with pytest.raises(StorageError, match="no longer matches its hash"):
        files.read(artifact_id)

    assert files_of(tmp_path) == [path.with_name(f"{path.name}.damaged")]


def test_a_file_that_was_cut_short_is_mended_by_the_same_content(tmp_path: Path) -> None:
    files = ArtifactFiles(tmp_path)
    artifact_id = files.write(b"evidence")
    files_of(tmp_path)[0].write_bytes(b"evi")

    files.write(b"evidence")

    assert files.read(artifact_id) == b"evidence"


def test_a_lost_file_is_an_error_with_its_place(tmp_path: Path) -> None:
    files = ArtifactFiles(tmp_path)
    artifact_id = files.write(b"evidence")
    files_of(tmp_path)[0].unlink()

    with pytest.raises(StorageError, match="removed") as caught:
        files.read(artifact_id)

    assert str(tmp_path) in str(caught.value)


def test_a_folder_that_cant_be_made_is_an_error_with_the_next_move(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(StorageError, match="PACTS_DATA_DIR"):
        ArtifactFiles(tmp_path / "file" / "artifacts").write(b"x")


def test_a_full_disk_is_an_error_and_leaves_no_half_file(tmp_path: Path) -> None:
    code = """
import resource, sys
from pathlib import Path
from pacts.errors import StorageError
from pacts.storage.artifact_files import ArtifactFiles
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    ArtifactFiles(Path(sys.argv[1])).write(b"x" * 5000)
except StorageError as exc:
    print(exc)
"""
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)

    assert "free some space" in done.stdout
    assert files_of(tmp_path) == []
