# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ScimAuthenticationScheme(Model):
    """A way to log in.

    Attributes:
        description: Text that says what it is for.
        documentation_uri: Address of its documentation. A URI.
        name: Name as people see it.
        spec_uri: Address of its specification. A URI.
        primary: Whether it is the usual one.
    """

    description: str | Unset = UNSET
    """Text that says what it is for."""
    documentation_uri: str | Unset = UNSET
    """Address of its documentation."""
    name: str | Unset = UNSET
    """Name as people see it."""
    spec_uri: str | Unset = UNSET
    """Address of its specification."""
    primary: bool | Unset = UNSET
    """Whether it is the usual one."""
