# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.archive_info import ArchiveInfo


@model
class MessageStoreReportArchive(Page["ArchiveInfo"]):
    """Message store report archive.

    Attributes:
        records: Files of the export.
    """

    records: list[ArchiveInfo] | Unset = UNSET
    """Files of the export."""
