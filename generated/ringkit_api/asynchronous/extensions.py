# Written by `make generate` from spec/. Do not edit.
"""Extensions for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.deprecation import deprecated
from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import extensions as calls

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.extensions import (
        BatchProvisionUsersRequestDict,
        BulkAssignSmsRecipientsRequestDict,
        BulkDeleteUsersRequestDict,
        ExtensionBulkUpdateRequestDict,
        ExtensionCreationRequestDict,
        ExtensionUpdateRequestDict,
    )
    from ringkit_api.enumerations import (
        AllExtensionTypesEnum,
        ExtensionStatusEnumFull,
        TemplateType,
    )
    from ringkit_api.models.batch_provision_users_request import BatchProvisionUsersRequest
    from ringkit_api.models.batch_provision_users_response import BatchProvisionUsersResponse
    from ringkit_api.models.bulk_assign_sms_recipients_request import BulkAssignSmsRecipientsRequest
    from ringkit_api.models.bulk_delete_users_request import BulkDeleteUsersRequest
    from ringkit_api.models.bulk_delete_users_response import BulkDeleteUsersResponse
    from ringkit_api.models.extension_bulk_update_request import ExtensionBulkUpdateRequest
    from ringkit_api.models.extension_bulk_update_task_resource import (
        ExtensionBulkUpdateTaskResource,
    )
    from ringkit_api.models.extension_creation_request import ExtensionCreationRequest
    from ringkit_api.models.extension_details import ExtensionDetails
    from ringkit_api.models.extension_list import ExtensionList
    from ringkit_api.models.extension_list_info import ExtensionListInfo
    from ringkit_api.models.extension_update_request import ExtensionUpdateRequest
    from ringkit_api.models.sms_recipients_resource import SmsRecipientsResource
    from ringkit_api.models.template_info import TemplateInfo
    from ringkit_api.models.user_templates import UserTemplates


class AsyncExtensionsApi(AsyncNamespace):
    """Extensions: 13 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncExtensionsApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncExtensionsApiStreaming: ...

    async def assign_sms_recipients(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        body: BulkAssignSmsRecipientsRequest | BulkAssignSmsRecipientsRequestDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add and remove recipients of the texts to a call queue.

        Give at least one of the two lists: one extension in each, or up to 50 where the account
        has message threads.

        `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign`

        Rate group Medium. App permission EditExtensions. Account feature EditExtensionInfo.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/bulkAssignSmsRecipients

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.
            body: BulkAssignSmsRecipientsRequest (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 500).

        Example:

        ```python
        await rc.api.extensions.assign_sms_recipients(
            extension_id=queue_id, body={"added_extension_ids": [my_id]}
        )
        print(my_id, "receives the texts of the queue")
        ```
        """
        return await self._client.send(
            calls.assign_sms_recipients(
                account_id=account_id,
                extension_id=extension_id,
                body=body,
            ),
            **options,
        )

    async def create_extension(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: ExtensionCreationRequest | ExtensionCreationRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ExtensionDetails:
        """Create a user or another extension.

        A first name and an e-mail address are needed; an address or number that another
        extension has is refused (400). Without `password` one is made.

        `POST /restapi/v1.0/account/{accountId}/extension`

        Rate group Medium. App permission EditAccounts. User permission AddRemoveUsers. Account
        feature EditUsers.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/createExtension

        Args:
            account_id: "~" is that of the user who is logged in.
            body: ExtensionCreationRequest (json).

        Returns:
            200: ExtensionDetails.

        Raises:
            APIStatusError: for an error status (described: 400).

        Example:

        ```python
        created = await rc.api.extensions.create_extension(
            body={"type": "User", "extension_number": "301", "contact": {
                "first_name": "Grace", "last_name": "Hopper",
                "email": "grace@example.com",
            }}
        )
        print(created.id, created.name, created.status)
        ```
        """
        return await self._client.send(
            calls.create_extension(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    @deprecated("deleteExtension is deprecated by RingCentral")
    async def delete_extension(
        self,
        *,
        extension_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        save_phone_lines: bool | Unset | None = UNSET,
        save_phone_numbers: bool | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete an extension.

        It is deprecated in favour of `rc.api.extensions.delete_extensions`. Direct numbers stay
        with the company by default, digital lines are deleted with the user.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}`

        Rate group Medium. App permission EditAccounts. User permission AddRemoveUsers. Account
        feature EditUsers. Deprecated.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/deleteExtension

        Args:
            extension_id: Str or int; `"~"` if left out.
            account_id: "~" is that of the user who is logged in.
            save_phone_lines: Keep the digital lines of the user, with their phones, in the
                inventory. Bool; `false` if left out.
            save_phone_numbers: Keep the direct numbers as numbers of the company; otherwise
                they leave the account. Bool; `true` if left out.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        await rc.api.extensions.delete_extension(extension_id=created.id)
        print("deleted", created.name)
        ```
        """
        return await self._client.send(
            calls.delete_extension(
                extension_id=extension_id,
                account_id=account_id,
                save_phone_lines=save_phone_lines,
                save_phone_numbers=save_phone_numbers,
            ),
            **options,
        )

    async def delete_extensions(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: BulkDeleteUsersRequest | BulkDeleteUsersRequestDict,
        **options: Unpack[RequestOptions],
    ) -> BulkDeleteUsersResponse:
        """Delete users, and keep or give up their numbers and phones.

        At most 50 users per call, of the types User and Limited. The answer is 200 even when
        some are refused: look at `bulk_item_successful` of each record.

        `DELETE /restapi/v2/accounts/{accountId}/extensions`

        Rate group Heavy. App permission EditAccounts. User permission Users. Account feature
        EditUsers.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/bulkDeleteUsersV2

        Args:
            account_id: "~" is that of the user who is logged in.
            body: BulkDeleteUsersRequest (json).

        Returns:
            200: BulkDeleteUsersResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

        Example:

        ```python
        done = await rc.api.extensions.delete_extensions(
            body={"records": [{"id": created.id}]}
        )
        for record in done.records:
            print(record.id, record.bulk_item_successful)
        ```
        """
        return await self._client.send(
            calls.delete_extensions(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def list_extensions(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_number: str | Unset | None = UNSET,
        email: str | Sequence[str] | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        status: ExtensionStatusEnumFull | Sequence[ExtensionStatusEnumFull] | Unset | None = UNSET,
        type: AllExtensionTypesEnum | Sequence[AllExtensionTypesEnum] | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ExtensionList, ExtensionListInfo]:
        """List the extensions of the account: users, queues, menus and all others.

        Filter by `type` and `status`: without them people, call queues and disabled extensions
        are mixed. Call queues are of the type Department; `email` finds a user.

        `GET /restapi/v1.0/account/{accountId}/extension`

        Rate group Medium. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/listExtensions

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_number: List only the extension with this short number. Str; at most 8
                characters.
            email: List only the extensions with one of these e-mail addresses. Str, one or
                several; each at most 254 characters.
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.
            status: States to list; Unassigned are extensions without a number. All if left out.
                "Enabled" or "Disabled" or "Frozen" or "NotActivated" or "Unassigned", one or
                several.
            type: Kinds of extensions to list; Department is a call queue.
                AllExtensionTypesEnum, one or several.

        Returns:
            200: ExtensionList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for extension in rc.api.extensions.list_extensions(
            type=["User"], status=["Enabled"]
        ):
            print(extension.extension_number, extension.name)
        ```
        """
        return self._client.paginate(
            calls.list_extensions(
                account_id=account_id,
                extension_number=extension_number,
                email=email,
                page=page,
                per_page=per_page,
                status=status,
                type=type,
            ),
            **options,
        )

    async def list_sms_recipients(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> SmsRecipientsResource:
        """List who gets the texts that are sent to a call queue.

        Each record says whether the extension can be made the assignee of a message thread and
        has the licence for threads.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients`

        Rate group Light. App permission ReadAccounts. Account feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/getSmsRecipients

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: SmsRecipientsResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        found = await rc.api.extensions.list_sms_recipients(extension_id=queue_id)
        for recipient in found.sms_recipients:
            print(recipient.extension_number, recipient.name)
        ```
        """
        return await self._client.send(
            calls.list_sms_recipients(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    def list_user_templates(
        self,
        *,
        account_id: str | int | Unset = "~",
        type: TemplateType | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[UserTemplates, TemplateInfo]:
        """List the templates that administrators have made for settings of users.

        Only name and type of each are shown, not the settings in it.

        `GET /restapi/v1.0/account/{accountId}/templates`

        Rate group Medium. App permission ReadAccounts. User permission ReadCompanyInfo. Account
        feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/listUserTemplates

        Args:
            account_id: "~" is that of the user who is logged in.
            type: What the template sets; all if left out. "CallHandling" or
                "CallQueueCallHandling" or "CallQueueSettings" or "KeyTemplates" or
                "LimitedExtensions" or "SiteCallHandling" or "UserSettings".
            page: Number of the page, counted from 1. Int; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; `100` if left out.

        Returns:
            200: UserTemplates.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for template in rc.api.extensions.list_user_templates(type="CallHandling"):
            print(template.id, template.name, template.last_modified_time)
        ```
        """
        return self._client.paginate(
            calls.list_user_templates(
                account_id=account_id,
                type=type,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    async def provision_users(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: BatchProvisionUsersRequest | BatchProvisionUsersRequestDict,
        **options: Unpack[RequestOptions],
    ) -> BatchProvisionUsersResponse:
        """Create several users at once, each with number and phone.

        At most ten users per call, each with one role and one phone of the company. The answer
        is 200 whatever happened to the items: look at `successful` of each result.

        `POST /restapi/v2/accounts/{accountId}/batch-provisioning/users`

        Rate group Heavy. App permission EditAccounts.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/postBatchProvisionUsers

        Args:
            account_id: "~" is that of the user who is logged in.
            body: BatchProvisionUsersRequest (json).

        Returns:
            200: BatchProvisionUsersResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 429, 500, 503).

        Example:

        ```python
        done = await rc.api.extensions.provision_users(
            body={"records": [{"status": "Enabled", "contact": {
                "first_name": "Grace", "last_name": "Hopper",
                "email": "grace@example.com",
            }}]}
        )
        print([result.successful for result in done.results])
        ```
        """
        return await self._client.send(
            calls.provision_users(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def read_extension(
        self,
        *,
        account_id: str | int | Unset = "~",
        extension_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> ExtensionDetails:
        """Read a user or another extension, with roles, features and settings.

        With "~" this is the user who is logged in, the usual first call after a login. Only
        then is `service_features` in the answer, which says what the licence includes.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}`

        Rate group Light. App permission ReadAccounts. User permission ReadExtensions. Account
        feature ReadExtensions.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/readExtension

        Args:
            account_id: "~" is that of the user who is logged in.
            extension_id: "~" is that of the user who is logged in.

        Returns:
            200: ExtensionDetails.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        me = await rc.api.extensions.read_extension()
        print(me.extension_number, me.name, me.contact.email)
        ```
        """
        return await self._client.send(
            calls.read_extension(
                account_id=account_id,
                extension_id=extension_id,
            ),
            **options,
        )

    async def read_extension_update_task(
        self,
        *,
        task_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> ExtensionBulkUpdateTaskResource:
        """Read how far a change of many extensions is.

        A completed task can hold failures: `result` says for each extension whether it was
        changed, and why not.

        `GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}`

        Rate group Light. App permission EditExtensions. User permission EditExtensionInfo.
        Account feature EditExtensionInfo.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/getExtensionBulkUpdateTask

        Args:
            task_id: `id` of the task, from the answer that started or created it. Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: ExtensionBulkUpdateTaskResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        found = await rc.api.extensions.read_extension_update_task(task_id=task.id)
        print(found.status, found.last_modified_time)
        ```
        """
        return await self._client.send(
            calls.read_extension_update_task(
                task_id=task_id,
                account_id=account_id,
            ),
            **options,
        )

    async def read_user_template(
        self,
        *,
        template_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> TemplateInfo:
        """Read name and type of a settings template.

        The settings in it are not part of the answer.

        `GET /restapi/v1.0/account/{accountId}/templates/{templateId}`

        Rate group Light. App permission ReadAccounts. User permission ReadCompanyInfo. Account
        feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/readUserTemplate

        Args:
            template_id: The `id` of a template, from `rc.api.extensions.list_user_templates`.
                Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: TemplateInfo.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        template = await rc.api.extensions.read_user_template(template_id=template_id)
        print(template.name, template.type, template.creation_time)
        ```
        """
        return await self._client.send(
            calls.read_user_template(
                template_id=template_id,
                account_id=account_id,
            ),
            **options,
        )

    async def update_extension(
        self,
        *,
        extension_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: ExtensionUpdateRequest | ExtensionUpdateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ExtensionDetails:
        """Change a user: name, number, state, password, settings.

        What is left out stays. A new password ends all sessions of the user. With the `status`
        Disabled the user cannot log in, and nothing is deleted.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}`

        Rate group Medium. App permission EditExtensions. User permission EditUserInfo OR
        EditUserCredentials. Account feature EditExtensionInfo OR EditCredentials.

        Reference: https://developers.ringcentral.com/api-reference/User-Settings/updateExtension

        Args:
            extension_id: Str or int; `"~"` if left out.
            account_id: "~" is that of the user who is logged in.
            body: ExtensionUpdateRequest (json).

        Returns:
            200: ExtensionDetails.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        updated = await rc.api.extensions.update_extension(
            extension_id="~",
            body={"contact": {"job_title": "Engineer", "department": "Research"}},
        )
        print(updated.name, updated.contact.job_title)
        ```
        """
        return await self._client.send(
            calls.update_extension(
                extension_id=extension_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def update_extensions(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: ExtensionBulkUpdateRequest | ExtensionBulkUpdateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> ExtensionBulkUpdateTaskResource:
        """Change many extensions with one task.

        At most 500 extensions per call. The answer is only a task: read it with
        `rc.api.extensions.read_extension_update_task`, and look there for the extensions that
        were refused.

        `POST /restapi/v1.0/account/{accountId}/extension-bulk-update`

        Rate group Heavy. App permission EditExtensions. User permission EditExtensionInfo.
        Account feature EditExtensionInfo.

        Reference: https://developers.ringcentral.com/api-reference/Extensions/extensionBulkUpdate

        Args:
            account_id: "~" is that of the user who is logged in.
            body: ExtensionBulkUpdateRequest (json).

        Returns:
            200: ExtensionBulkUpdateTaskResource.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        department = ContactInfoUpdateRequest(department="Research")
        task = await rc.api.extensions.update_extensions(
            body={"records": [{"id": my_id, "contact": department}]}
        )
        print(task.id, (await rc.wait(task)).status)
        ```
        """
        return await self._client.send(
            calls.update_extensions(
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncExtensionsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncExtensionsApi) -> None:
            self.assign_sms_recipients = async_raw(api.assign_sms_recipients)
            self.create_extension = async_raw(api.create_extension)
            self.delete_extension = async_raw(api.delete_extension)
            self.delete_extensions = async_raw(api.delete_extensions)
            self.list_extensions = async_paged_raw(api.list_extensions)
            self.list_sms_recipients = async_raw(api.list_sms_recipients)
            self.list_user_templates = async_paged_raw(api.list_user_templates)
            self.provision_users = async_raw(api.provision_users)
            self.read_extension = async_raw(api.read_extension)
            self.read_extension_update_task = async_raw(api.read_extension_update_task)
            self.read_user_template = async_raw(api.read_user_template)
            self.update_extension = async_raw(api.update_extension)
            self.update_extensions = async_raw(api.update_extensions)

    class AsyncExtensionsApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncExtensionsApi) -> None:
            self.assign_sms_recipients = async_streaming(api.assign_sms_recipients)
            self.create_extension = async_streaming(api.create_extension)
            self.delete_extension = async_streaming(api.delete_extension)
            self.delete_extensions = async_streaming(api.delete_extensions)
            self.list_extensions = async_streaming(api.list_extensions)
            self.list_sms_recipients = async_streaming(api.list_sms_recipients)
            self.list_user_templates = async_streaming(api.list_user_templates)
            self.provision_users = async_streaming(api.provision_users)
            self.read_extension = async_streaming(api.read_extension)
            self.read_extension_update_task = async_streaming(api.read_extension_update_task)
            self.read_user_template = async_streaming(api.read_user_template)
            self.update_extension = async_streaming(api.update_extension)
            self.update_extensions = async_streaming(api.update_extensions)
