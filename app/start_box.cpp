#include "app/start_box.h"

#include "widgets/whats_this.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace coresift {

StartBox::StartBox(const std::string &start, QWidget *parent) : QWidget(parent)
{
    m_choice = new QComboBox;
    m_choice->setObjectName(QStringLiteral("startFrom"));
    m_choice->setAccessibleName(tr("Weights to start from"));
    describe(*m_choice,
             tr("Pretraining starts from fresh weights. Started from a trained encoder of the same backbone, "
                "it fine-tunes that one in a fifth of the epochs."));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a file's name may be long
    m_choice->addItem(tr("fresh weights"), QByteArrayLiteral("fresh"));
    m_choice->addItem(tr("the retrieval encoder"), QByteArrayLiteral("retrieval"));
    const QString file = QFile::decodeName(QByteArray::fromStdString(start));
    const int known = m_choice->findData(QByteArray::fromStdString(start));
    if (known < 0 && QFileInfo(file).isAbsolute())
        takeFile(file);
    else if (known < 0)
        m_choice->addItem(tr("the same encoder as last time"), QByteArray()); // the study's copy of it
    m_choice->setCurrentIndex(known < 0 ? m_choice->count() - 1 : known);
    auto *browse = new QPushButton(tr("File…"));
    browse->setAutoDefault(false);
    describe(*browse, tr("Starts from an encoder in a file of weights: safetensors or PyTorch."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice, 1);
    layout->addWidget(browse);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &StartBox::startChanged);
    connect(browse, &QPushButton::clicked, this, &StartBox::askForFile);
}

std::string StartBox::start() const
{
    return m_choice->currentData().toByteArray().toStdString();
}

void StartBox::takeFile(const QString &file)
{
    m_choice->addItem(QFileInfo(file).fileName(), QFile::encodeName(file));
    m_choice->setItemData(m_choice->count() - 1, file, Qt::ToolTipRole);
    m_choice->setCurrentIndex(m_choice->count() - 1);
}

void StartBox::askForFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Start from an encoder"), {},
                                                      tr("Encoders (*.safetensors *.pt *.pth);;All files (*)"));
    if (!file.isEmpty())
        takeFile(file);
}

} // namespace coresift
