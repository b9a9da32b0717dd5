# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class ClientIdModel(Model):
    """Client ID model."""

    client_id: str | Unset = member("client_id", default=UNSET)
