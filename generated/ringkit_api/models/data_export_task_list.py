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
    """Data export task list."""

    tasks: list[DataExportTask] | Unset = UNSET
    navigation: GlipDataExportNavigationInfo | Unset = UNSET
    paging: GlipDataExportPagingInfo | Unset = UNSET

    _records = "tasks"
