# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PublicIpRangeInfo(Model):
    """Public addresses of a network.

    Attributes:
        id: Identifier, as other operations take it.
        start_ip: First address of the range.
        end_ip: Last address of the range.
        matched: Whether the range was matched, as the platform found.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    start_ip: str | Unset = UNSET
    """First address of the range."""
    end_ip: str | Unset = UNSET
    """Last address of the range."""
    matched: bool | Unset = UNSET
    """Whether the range was matched, as the platform found."""
