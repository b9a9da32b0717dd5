# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_session_object import CallSessionObject


@model
class CallSession(Model):
    """Call that was made.

    Attributes:
        session: The call.
    """

    session: CallSessionObject | Unset = UNSET
    """The call."""
