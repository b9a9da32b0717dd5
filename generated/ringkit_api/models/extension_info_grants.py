# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ExtensionInfoGrantsType = Literal[
    "User",
    "Fax User",
    "VirtualUser",
    "DigitalUser",
    "Department",
    "Announcement",
    "Voicemail",
    "SharedLinesGroup",
    "PagingOnly",
    "IvrMenu",
    "ApplicationExtension",
    "ParkLocation",
    "DelegatedLinesGroup",
]


@model
class ExtensionInfoGrants(Model):
    """Extension info grants.

    Attributes:
        uri: A URI.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    name: str | Unset = UNSET
    type: ExtensionInfoGrantsType | Unset = UNSET
