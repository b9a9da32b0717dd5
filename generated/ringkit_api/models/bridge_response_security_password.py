# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BridgeResponseSecurityPassword(Model):
    """Password of meetings in its three forms.

    Attributes:
        plain_text: Password as it is typed.
        pstn: Password as digits for a telephone.
        join_query: Hash of the password, as the query `pw` takes it.
    """

    plain_text: str | Unset = UNSET
    """Password as it is typed."""
    pstn: str | Unset = UNSET
    """Password as digits for a telephone."""
    join_query: str | Unset = UNSET
    """Hash of the password, as the query `pw` takes it."""
