# Written by `make generate` from spec/. Do not edit.
"""IVR for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import ivr as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.enumerations import ContentDisposition
    from ringkit_api.models.create_ivr_prompt_request import CreateIvrPromptRequest
    from ringkit_api.models.ivr_menu_info import IvrMenuInfo
    from ringkit_api.models.ivr_menu_info_create import IvrMenuInfoCreate
    from ringkit_api.models.ivr_menu_info_update import IvrMenuInfoUpdate
    from ringkit_api.models.ivr_menu_list import IvrMenuList
    from ringkit_api.models.ivr_prompts import IvrPrompts
    from ringkit_api.models.prompt_info import PromptInfo
    from ringkit_api.models.update_ivr_prompt_request import UpdateIVRPromptRequest


class AsyncIVRApi(AsyncNamespace):
    """IVR: 10 operations."""

    async def create_ivr_menu(
        self, *, account_id: str | int = "~", body: IvrMenuInfoCreate
    ) -> IvrMenuInfo:
        """Create IVR menu.

        `POST /restapi/v1.0/account/{accountId}/ivr-menus`

        Rate group Heavy. App permission EditAccounts. User permission AutoReceptionist. Account
        feature EditAutoReceptionist.

        Reference: https://developers.ringcentral.com/api-reference/IVR/createIVRMenu

        Args:
            account_id: "~" is that of the user who is logged in.
            body: IvrMenuInfoCreate (json).

        Returns:
            200: IvrMenuInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).
        """
        return await self._client.send(
            calls.create_ivr_menu(
                account_id=account_id,
                body=body,
            )
        )

    async def create_ivr_prompt(
        self, *, account_id: str | int = "~", body: CreateIvrPromptRequest
    ) -> PromptInfo:
        """Create IVR prompt.

        `POST /restapi/v1.0/account/{accountId}/ivr-prompts`

        Rate group Heavy. App permission EditAccounts. User permission EditCompanyGreetings.
        Account feature EditAccountGreetings. Request body up to 20,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/IVR/createIVRPrompt

        Args:
            account_id: "~" is that of the user who is logged in.
            body: CreateIvrPromptRequest (multipart).

        Returns:
            200: PromptInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).
        """
        return await self._client.send(
            calls.create_ivr_prompt(
                account_id=account_id,
                body=body,
            )
        )

    async def delete_ivr_prompt(self, *, prompt_id: str | int, account_id: str | int = "~") -> None:
        """Delete IVR prompt.

        `DELETE /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`

        Rate group Heavy. App permission EditAccounts. User permission EditCompanyGreetings.
        Account feature EditAccountGreetings.

        Reference: https://developers.ringcentral.com/api-reference/IVR/deleteIVRPrompt

        Args:
            prompt_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).
        """
        return await self._client.send(
            calls.delete_ivr_prompt(
                prompt_id=prompt_id,
                account_id=account_id,
            )
        )

    async def list_ivr_menus(self, *, account_id: str | int = "~") -> IvrMenuList:
        """List IVR menus.

        `GET /restapi/v1.0/account/{accountId}/ivr-menus`

        Rate group Medium. App permission ReadAccounts. Account feature ReadAccountGreetings.

        Reference: https://developers.ringcentral.com/api-reference/IVR/readIvrMenuList

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: IvrMenuList.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).
        """
        return await self._client.send(
            calls.list_ivr_menus(
                account_id=account_id,
            )
        )

    async def list_ivr_prompts(
        self,
        *,
        account_id: str | int = "~",
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> IvrPrompts:
        """List IVR prompts.

        `GET /restapi/v1.0/account/{accountId}/ivr-prompts`

        Rate group Medium. App permission ReadAccounts. User permission ReadCompanyGreetings.
        Account feature ReadAccountGreetings.

        Reference: https://developers.ringcentral.com/api-reference/IVR/listIvrPrompts

        Args:
            account_id: "~" is that of the user who is logged in.
            page: int; 1 to 1000; `1` if left out.
            per_page: int; 1 to 1000; `100` if left out.

        Returns:
            200: IvrPrompts.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).
        """
        return await self._client.send(
            calls.list_ivr_prompts(
                account_id=account_id,
                page=page,
                per_page=per_page,
            )
        )

    async def read_ivr_menu(
        self, *, ivr_menu_id: str | int, account_id: str | int = "~"
    ) -> IvrMenuInfo:
        """Read IVR menu.

        `GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`

        Rate group Medium. App permission ReadAccounts. User permission AutoReceptionist.
        Account feature EditAutoReceptionist.

        Reference: https://developers.ringcentral.com/api-reference/IVR/readIVRMenu

        Args:
            ivr_menu_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: IvrMenuInfo.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).
        """
        return await self._client.send(
            calls.read_ivr_menu(
                ivr_menu_id=ivr_menu_id,
                account_id=account_id,
            )
        )

    async def read_ivr_prompt(
        self, *, prompt_id: str | int, account_id: str | int = "~"
    ) -> PromptInfo:
        """Read IVR prompt.

        `GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`

        Rate group Medium. App permission ReadAccounts. User permission ReadCompanyGreetings.
        Account feature ReadAccountGreetings.

        Reference: https://developers.ringcentral.com/api-reference/IVR/readIVRPrompt

        Args:
            prompt_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: PromptInfo.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).
        """
        return await self._client.send(
            calls.read_ivr_prompt(
                prompt_id=prompt_id,
                account_id=account_id,
            )
        )

    async def read_ivr_prompt_content(
        self,
        *,
        prompt_id: str | int,
        account_id: str | int = "~",
        content_disposition: ContentDisposition | Unset = UNSET,
        content_disposition_filename: str | Unset = UNSET,
    ) -> bytes:
        """Read IVR prompt content.

        `GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content`

        Rate group Heavy. App permission ReadAccounts. Sent to the media host.

        Reference: https://developers.ringcentral.com/api-reference/IVR/readIVRPromptContent

        Args:
            prompt_id: str or int.
            account_id: "~" is that of the user who is logged in.
            content_disposition: "Inline" or "Attachment".
            content_disposition_filename: str.

        Returns:
            200: bytes.

        Raises:
            APIStatusError: for an error status.
        """
        return await self._client.send(
            calls.read_ivr_prompt_content(
                prompt_id=prompt_id,
                account_id=account_id,
                content_disposition=content_disposition,
                content_disposition_filename=content_disposition_filename,
            )
        )

    async def update_ivr_menu(
        self, *, ivr_menu_id: str | int, account_id: str | int = "~", body: IvrMenuInfoUpdate
    ) -> IvrMenuInfo:
        """Update IVR menu.

        `PUT /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`

        Rate group Medium. App permission ReadAccounts. User permission AutoReceptionist.
        Account feature EditAutoReceptionist.

        Reference: https://developers.ringcentral.com/api-reference/IVR/updateIVRMenu

        Args:
            ivr_menu_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: IvrMenuInfoUpdate (json).

        Returns:
            200: IvrMenuInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).
        """
        return await self._client.send(
            calls.update_ivr_menu(
                ivr_menu_id=ivr_menu_id,
                account_id=account_id,
                body=body,
            )
        )

    async def update_ivr_prompt(
        self,
        *,
        prompt_id: str | int,
        account_id: str | int = "~",
        body: UpdateIVRPromptRequest | Unset = UNSET,
    ) -> PromptInfo:
        """Update IVR prompt.

        `PUT /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`

        Rate group Medium. App permission EditAccounts. User permission EditCompanyGreetings.
        Account feature EditAccountGreetings.

        Reference: https://developers.ringcentral.com/api-reference/IVR/updateIVRPrompt

        Args:
            prompt_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: UpdateIVRPromptRequest (json).

        Returns:
            200: PromptInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).
        """
        return await self._client.send(
            calls.update_ivr_prompt(
                prompt_id=prompt_id,
                account_id=account_id,
                body=body,
            )
        )
