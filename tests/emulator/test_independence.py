"""The emulator does not depend on the client: it neither imports nor loads a module of it.

What hands out clients to tests imports them, when it is called.
"""

import subprocess
import sys

from tests.architecture.import_graph import imports, modules
from tests.architecture.test_imports import EXCEPTIONS

PROGRAM = """
import sys

from ringkit_emulator import Emulator

with Emulator() as emulator:
    emulator.inbound_sms("Hello")

print([name for name in sys.modules if name.partition(".")[0] == "ringkit"])
"""


def test_no_module_imports_the_client() -> None:
    found = modules("ringkit_emulator")
    assert "ringkit_emulator._emulator" in found
    client = [
        f"{module}:{line} imports {name}"
        for module, path in found.items()
        for name, line in imports(path)
        if module not in EXCEPTIONS
        if name.partition(".")[0] in ("ringkit", "ringkit_api")
    ]
    assert client == []


def test_a_running_emulator_loads_no_module_of_the_client() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
