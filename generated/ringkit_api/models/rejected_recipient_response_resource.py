# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RejectedRecipientResponseResource(Model):
    """A recipient that was refused.

    Attributes:
        index: Position in `messages` of the request, from 0.
        to: The number as it stood in the request.
        error_code: Code of the error.
        description: Words about the error.
    """

    index: int | Unset = UNSET
    """Position in `messages` of the request, from 0."""
    to: list[str] | Unset = UNSET
    """The number as it stood in the request."""
    error_code: str | Unset = UNSET
    """Code of the error."""
    description: str | Unset = UNSET
    """Words about the error."""
