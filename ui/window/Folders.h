#pragma once

#include <QString>

class QWidget;

namespace einklang::ui {

/// Where files go and come from when the user is asked: never where the program happens to stand.

/// The documents of the user, else their home.
QString documentsFolder();

/// Where what comes of the files of this folder is to go: where it went the last time; else into
/// the folder itself, if one may write there; else to the documents of the user.
QString folderForExport(const QString& home);
/// Something of the files of `home` was written into this folder.
void rememberExport(const QString& home, const QString& folder);

/// Where to look for files: beside what is open, else beside what was opened last, else in the
/// documents of the user. `home` is empty where nothing is open.
QString folderForOpening(const QString& home);

/// Asks for the name of a file to write, with the ending that is proposed where the user names
/// none, and whether a file of that name may be written over. Empty where nothing is to be written.
QString askWhereToSave(QWidget* parent, const QString& title, const QString& proposed,
                       const QString& filter);

/// Asks for a folder to write to, which is made where the user names a new one. Empty where nothing
/// is to be written.
QString askForFolder(QWidget* parent, const QString& title, const QString& proposed);

}  // namespace einklang::ui
