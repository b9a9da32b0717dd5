# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.data_export_task import DataExportTask
    from ringkit_api.models.glip_data_export_navigation_info import GlipDataExportNavigationInfo
    from ringkit_api.models.glip_data_export_paging_info import GlipDataExportPagingInfo


@model
class DataExportTaskList(Page["DataExportTask"]):
    """Data export task list.

    Attributes:
        tasks: Exports of this page.
        navigation: Links to the pages before and after this one.
        paging: Place of this page among the others.
    """

    tasks: list[DataExportTask] | Unset = UNSET
    """Exports of this page."""
    navigation: GlipDataExportNavigationInfo | Unset = UNSET
    """Links to the pages before and after this one."""
    paging: GlipDataExportPagingInfo | Unset = UNSET
    """Place of this page among the others."""

    _records = "tasks"
