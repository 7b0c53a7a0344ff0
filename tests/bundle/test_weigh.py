"""The table of what a bundle is made up of."""

from pathlib import Path

import weigh


def test_every_file_counts_once_and_links_do_not(tmp_path: Path) -> None:
    for name, size in {
        "_internal/PySide6/Qt/lib/libQt6Core.so.6": 5_000_000,
        "_internal/PySide6/Qt/lib/libicudata.so.73": 9_000_000,
        "_internal/something": 100_000,
        "thop-desktop": 2_000_000,
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * size)
    (tmp_path / "_internal" / "libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    found = [pair for pair in weigh.parts(tmp_path) if pair[1]]
    assert [round(size, 1) for _, size in found] == [9.0, 5.0, 2.0, 0.1]
    assert found[0][0].startswith("ICU")
    assert found[-1][0] == weigh.REST
    table = weigh.as_table(tmp_path)
    assert "| **all** | **16.1** |" in table
    assert "| `_internal/PySide6/Qt/lib/libQt6Core.so.6` | 5.0 |" in table
    assert "`thop-desktop`" not in table
