# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

CallLogRecordingInfoType = Literal["Automatic", "OnDemand"]


@model
class CallLogRecordingInfo(Model):
    """Call log recording info.

    Attributes:
        uri: A URI.
        content_uri: A URI.
    """

    id: str
    uri: str
    type: CallLogRecordingInfoType
    content_uri: str
