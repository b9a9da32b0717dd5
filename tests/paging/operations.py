"""The operations of the generated package, as constants."""

from __future__ import annotations

from importlib import import_module

from ringkit._call.call import Operation
from ringkit_api.operations import OPERATIONS


def operation_constants() -> dict[str, Operation]:
    """Return the constant of each operation by its id."""
    modules = {import_module(f"ringkit_api.{module}") for module, _ in OPERATIONS.values()}
    found = (value for module in modules for value in vars(module).values())
    return {value.id: value for value in found if isinstance(value, Operation)}


CONSTANTS = operation_constants()
