"""The workflow for hosted runners: what can be seen of it without running it there."""

import re
import shutil
import subprocess
from typing import Any

import pytest
import yaml

from tests.support.commands import ROOT

FILE = ROOT / ".github" / "workflows" / "bundles.yml"
TEXT = FILE.read_text(encoding="utf-8")
WORKFLOW: dict[str, Any] = yaml.load(TEXT, Loader=yaml.BaseLoader)  # noqa: S506 - plain words only
STEPS = [step for job in WORKFLOW["jobs"].values() for step in job["steps"]]


def test_it_runs_for_a_version_and_by_hand_only() -> None:
    assert set(WORKFLOW["on"]) == {"workflow_dispatch", "push"}
    assert WORKFLOW["on"]["push"] == {"tags": ["v*"]}


def test_it_may_only_read_and_knows_no_secrets() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in WORKFLOW["jobs"].values())
    assert "secrets." not in TEXT
    checkout = next(step for step in STEPS if "actions/checkout" in step.get("uses", ""))
    assert checkout["with"]["persist-credentials"] == "false"


def test_every_action_is_named_by_its_full_commit_hash_with_its_version() -> None:
    used = re.findall(r"uses: (.+)", TEXT)
    assert len(used) == len([step for step in STEPS if "uses" in step])
    for action in used:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action)


def test_nothing_from_outside_becomes_part_of_a_command() -> None:
    assert not any("${{" in step.get("run", "") for step in STEPS)


def test_each_system_has_its_runner_and_an_end() -> None:
    runners = {
        each["system"]: each["runner"]
        for each in WORKFLOW["jobs"]["bundle"]["strategy"]["matrix"]["include"]
    }
    assert runners == {
        "linux-x86_64": "ubuntu-22.04",
        "windows-x64": "windows-latest",
        "macos-arm64": "macos-15",
        "macos-x86_64": "macos-15-intel",
    }
    assert all(int(job["timeout-minutes"]) <= 60 for job in WORKFLOW["jobs"].values())


def test_the_scripts_it_runs_are_there_and_its_python_is_that_of_the_lock() -> None:
    scripts = set(re.findall(r"packaging/\w+\.py", TEXT))
    assert {"packaging/build.py", "packaging/hosted.py"} <= scripts
    assert [script for script in sorted(scripts) if not (ROOT / script).is_file()] == []
    version = re.search(r'python-version: "([\d.]+)"', TEXT)
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    assert version
    assert version[1] in lock.partition("\n")[0]


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
def test_every_command_is_one_that_bash_reads() -> None:
    for step in STEPS:
        if "run" in step:
            subprocess.run(["bash", "-n", "-c", step["run"]], check=True)


def test_the_last_job_joins_what_the_scripts_write() -> None:
    last = WORKFLOW["jobs"]["checksums"]
    assert last["needs"] == "bundle"
    script = (ROOT / "packaging" / "hosted.py").read_text(encoding="utf-8")
    assert "SHA256SUMS-{" in script
    assert any("SHA256SUMS-*.txt" in step.get("run", "") for step in last["steps"])
