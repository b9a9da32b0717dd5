# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class AssignMessageThreadRequestAssignee(Model):
    """A colleague.

    Attributes:
        extension_id: Extension id of one who gets the texts: see
            `rc.api.extensions.list_sms_recipients`.
    """

    extension_id: str
    """Extension id of one who gets the texts: see `rc.api.extensions.list_sms_recipients`."""
