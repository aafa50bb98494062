-- Runs inside Neovim, with a journey open and the cursor where the test wants it: does what JOURNEY_ACT names and
-- writes what came of it, as JSON, to the file that JOURNEY_RESULT names.

local patience = 30000

local function wait_until(is_so, what)
  assert(vim.wait(patience, is_so, 10), "waited in vain until " .. what)
end

local function lines(buffer)
  return vim.api.nvim_buf_get_lines(buffer, 0, -1, true)
end

local function file_name(buffer)
  return vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ":t")
end

-- What is found in the open file: each with its rule and the text that is underlined.
local function findings()
  return vim.tbl_map(function(found)
    local text = vim.api.nvim_buf_get_text(0, found.lnum, found.col, found.end_lnum, found.end_col, {})
    return { rule = found.code, line = found.lnum + 1, underlined = table.concat(text, "\n") }
  end, vim.diagnostic.get(0))
end

local function wait_for_findings()
  wait_until(function()
    return #findings() > 0
  end, "something is found")
end

local acts = {}

function acts.findings()
  wait_for_findings()
  return findings()
end

-- Types two noughts at the end of the line of the cursor; gives what is found before and after that.
function acts.findings_around_edit()
  wait_for_findings()
  local before = findings()
  vim.cmd("normal! A00")
  wait_until(function()
    return #findings() ~= #before
  end, "other things are found")
  return { before = before, after = findings() }
end

function acts.hover()
  local journey = vim.api.nvim_get_current_win()
  local popup
  vim.lsp.buf.hover()
  wait_until(function()
    popup = vim.tbl_filter(function(window)
      return window ~= journey
    end, vim.api.nvim_list_wins())[1]
    return popup
  end, "a hover is shown")
  return lines(vim.api.nvim_win_get_buf(popup))
end

function acts.definition()
  local start = vim.api.nvim_get_current_buf()
  vim.lsp.buf.definition()
  wait_until(function()
    return vim.api.nvim_get_current_buf() ~= start
  end, "another file is shown")
  return { file = file_name(0), line = vim.api.nvim_get_current_line() }
end

-- Gives what is under the cursor the name "renamed"; gives the files with that name in them.
function acts.rename()
  vim.lsp.buf.rename("renamed")
  local renamed
  wait_until(function()
    renamed = {}
    for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
      for _, line in ipairs(lines(buffer)) do
        if line:find("renamed", 1, true) then
          table.insert(renamed, file_name(buffer) .. ": " .. vim.trim(line))
        end
      end
    end
    return #renamed > 1
  end, "names have changed")
  return renamed
end

function acts.format()
  if vim.lsp.buf.format then
    vim.lsp.buf.format({ timeout_ms = patience })
  else
    vim.lsp.buf.formatting_sync(nil, patience)
  end
  return lines(0)
end

function acts.complete()
  local place = vim.lsp.util.make_position_params(0, "utf-16")
  local answers = assert(vim.lsp.buf_request_sync(0, "textDocument/completion", place, patience))
  local _, answer = next(answers)
  local items = answer.result.items or answer.result
  return vim.tbl_map(function(item)
    return item.textEdit.newText
  end, items)
end

-- What Neovim's client warned of, and what the server wrote where it should not.
function acts.complaints()
  wait_for_findings()
  local log = vim.lsp.log and vim.lsp.log.get_filename and vim.lsp.log.get_filename() or vim.lsp.get_log_path()
  return vim.tbl_filter(function(line)
    return not vim.startswith(line, "[START]")
  end, vim.fn.readfile(log))
end

local function is_served()
  local clients = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 }) or vim.lsp.buf_get_clients(0)
  return next(clients) ~= nil
end

local succeeded, result = xpcall(function()
  -- As while typing, the cursor may stand behind a line's last character.
  vim.o.virtualedit = "onemore"
  vim.api.nvim_win_set_cursor(0, vim.json.decode(vim.env.JOURNEY_CURSOR))
  wait_until(is_served, "the language server has started")
  return acts[vim.env.JOURNEY_ACT]()
end, debug.traceback)

local answer = succeeded and { result = result } or { problem = result }
vim.fn.writefile({ vim.json.encode(answer) }, vim.env.JOURNEY_RESULT)
vim.cmd("qall!")
