# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AutomaticConsentCollecting(Model):
    """Automatic consent collecting."""

    enabled: bool | Unset = UNSET
    reply_message_body: str | Unset = UNSET
