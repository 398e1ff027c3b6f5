<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Options</name>
    <message>
        <location filename="../core/encoder/options.h" line="23"/>
        <source>Backbone</source>
        <translation>主干网络</translation>
    </message>
    <message>
        <location filename="../core/encoder/options.h" line="24"/>
        <source>Network of the encoder</source>
        <translation>编码器所用的网络</translation>
    </message>
    <message>
        <location filename="../core/encoder/options.h" line="29"/>
        <source>Small-image stem</source>
        <translation>小图像 stem 层</translation>
    </message>
    <message>
        <location filename="../core/encoder/options.h" line="30"/>
        <source>3×3 stem without pooling, for images up to 64 px</source>
        <translation>3×3 的 stem 层，不含池化，适用于不超过 64 像素的图像</translation>
    </message>
    <message>
        <location filename="../core/encoder/options.h" line="39"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../core/encoder/options.h" line="40"/>
        <source>Where to compute</source>
        <translation>在哪个设备上计算</translation>
    </message>
    <message>
        <location filename="../core/encoder/options.h" line="46"/>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../core/encoder/options.h" line="47"/>
        <source>Number format of the network&apos;s arithmetic; auto takes the fastest that is safe</source>
        <translation>网络运算的数值格式；auto 取安全格式中最快的一种</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="29"/>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="30"/>
        <source>Images to take at most: a count (1200) or a share of the open-set (2%)</source>
        <translation>最多选取的图像：张数（1200）或占开放集的比例（2%）</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="32"/>
        <source>Stop rule</source>
        <translation>停止规则</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="33"/>
        <source>End where similarity falls under the threshold</source>
        <translation>相似度降到阈值以下时结束</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="35"/>
        <source>Threshold τ</source>
        <translation>阈值 τ</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="36"/>
        <source>Share of the reference round&apos;s utility under which the rule ends</source>
        <translation>效用低于参考轮的这一比例时，停止规则结束选择</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="38"/>
        <source>Patience p</source>
        <translation>耐心轮数 p</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="39"/>
        <source>The round that sets the reference</source>
        <translation>以这一轮作为参考</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="48"/>
        <source>Selector</source>
        <translation>选择器</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="49"/>
        <source>How images are ranked</source>
        <translation>图像的排名方式</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="54"/>
        <source>Clusters</source>
        <translation>聚类数</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="55"/>
        <source>Centroids of the target set</source>
        <translation>目标集的质心数</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="58"/>
        <source>Leave out copies</source>
        <translation>排除副本</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="59"/>
        <source>Do not take exact copies of target images</source>
        <translation>不选取与目标图像完全相同的副本</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="61"/>
        <location filename="../core/pretrain/options.h" line="76"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../core/sampling/options.h" line="62"/>
        <location filename="../core/pretrain/options.h" line="77"/>
        <source>The same seed gives the same result</source>
        <translation>相同的种子得到相同的结果</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="35"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="36"/>
        <source>Sets all other training options; given ones win</source>
        <translation>设定其余全部训练选项；单独给出的选项优先</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="42"/>
        <location filename="../core/embedding/embed.h" line="26"/>
        <source>Image size</source>
        <translation>图像尺寸</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="42"/>
        <source>Side of a view, px</source>
        <translation>视图边长，像素</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="45"/>
        <location filename="../core/embedding/embed.h" line="29"/>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="46"/>
        <source>Images a step, each in two views</source>
        <translation>每步的图像数，每张图像取两个视图</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="48"/>
        <source>Epochs</source>
        <translation>训练周期数</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="48"/>
        <source>Passes over the images</source>
        <translation>遍历全部图像的次数</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="51"/>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="52"/>
        <source>Exactly so many steps instead of epochs; 0 leaves it to the epochs</source>
        <translation>不按训练周期，而是恰好训练这么多步；0 表示由训练周期数决定</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="55"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="56"/>
        <source>At the start of the cosine schedule</source>
        <translation>余弦衰减开始时的值</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="58"/>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="58"/>
        <source>Nesterov momentum of SGD</source>
        <translation>SGD 的 Nesterov 动量</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="61"/>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="62"/>
        <source>L2 penalty on all weights</source>
        <translation>对全部权重的 L2 惩罚</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="64"/>
        <source>Floor</source>
        <translation>学习率下限</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="65"/>
        <source>Last learning rate as a share of the first</source>
        <translation>最终学习率与初始学习率之比</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="67"/>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="68"/>
        <source>Epochs of linear warm-up</source>
        <translation>线性预热的训练周期数</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="70"/>
        <location filename="../core/evaluate/knn.h" line="23"/>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="71"/>
        <source>Of the contrastive loss</source>
        <translation>对比损失的温度</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="73"/>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <location filename="../core/pretrain/options.h" line="74"/>
        <source>Epochs between checkpoints</source>
        <translation>两个检查点之间的训练周期数</translation>
    </message>
    <message>
        <location filename="../core/dataset/scan.h" line="21"/>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../core/dataset/scan.h" line="22"/>
        <source>Where class names come from: the parent folder, or nowhere</source>
        <translation>类别名称的来源：所在文件夹，或不取</translation>
    </message>
    <message>
        <location filename="../core/dataset/scan.h" line="27"/>
        <source>Largest image</source>
        <translation>最大图像</translation>
    </message>
    <message>
        <location filename="../core/dataset/scan.h" line="28"/>
        <source>Images with more megapixels are listed as unreadable</source>
        <translation>百万像素数超过此值的图像列为不可读</translation>
    </message>
    <message>
        <location filename="../core/embedding/embed.h" line="27"/>
        <source>Side of the centre crop, px</source>
        <translation>中心裁剪的边长，像素</translation>
    </message>
    <message>
        <location filename="../core/embedding/embed.h" line="29"/>
        <source>Images computed at a time</source>
        <translation>每次同时计算的图像数</translation>
    </message>
    <message>
        <location filename="../core/evaluate/knn.h" line="20"/>
        <source>Neighbours</source>
        <translation>近邻数</translation>
    </message>
    <message>
        <location filename="../core/evaluate/knn.h" line="21"/>
        <source>k of the k nearest neighbours, a list</source>
        <translation>k 近邻的 k，可列出多个值</translation>
    </message>
    <message>
        <location filename="../core/evaluate/knn.h" line="24"/>
        <source>Of the vote&apos;s weight exp(cosine / temperature)</source>
        <translation>投票权重 exp(余弦 / 温度) 中的温度</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../widgets/words.cpp" line="13"/>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="13"/>
        <source>Decoding</source>
        <translation>正在解码</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="14"/>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="14"/>
        <source>Embedding</source>
        <translation>正在提取特征</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="15"/>
        <source>Mapping</source>
        <translation>正在计算分布图</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="15"/>
        <source>Clustering the target set</source>
        <translation>正在对目标集聚类</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="16"/>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="16"/>
        <source>Spreading</source>
        <translation>正在分散选取</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="17"/>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="17"/>
        <source>Classifying</source>
        <translation>正在分类</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="18"/>
        <source>Fitting the linear layer</source>
        <translation>正在拟合线性层</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="19"/>
        <source>images</source>
        <translation>张图像</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="19"/>
        <source>files</source>
        <translation>个文件</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="20"/>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="20"/>
        <source>starts</source>
        <translation>次初始化</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="21"/>
        <source>fits</source>
        <translation>次拟合</translation>
    </message>
</context>
<context>
    <name>StageDialogs</name>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="28"/>
        <source>target set and coreset</source>
        <translation>目标集和核心集</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="29"/>
        <source>target set alone</source>
        <translation>仅目标集</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="30"/>
        <source>target set and as many random images</source>
        <translation>目标集和同样数量的随机图像</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="31"/>
        <source>target set and the whole open-set</source>
        <translation>目标集和整个开放集</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="39"/>
        <source>An encoder is trained from scratch, without labels. An unfinished run of the same settings goes on from its checkpoint.</source>
        <translation>从零开始训练一个编码器，不使用标签。设置相同的未完成运行会从其检查点继续。</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="42"/>
        <source>Pretrain</source>
        <translation>预训练</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="55"/>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="69"/>
        <source>Looks for new, changed and lost images in the study&apos;s folders.</source>
        <translation>在研究的文件夹中查找新增、更改和丢失的图像。</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="74"/>
        <source>Trains an encoder on the target set alone. It serves to find the coreset; pretraining starts again from fresh weights.</source>
        <translation>仅在目标集上训练一个编码器，用于寻找核心集；预训练会从全新的权重重新开始。</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="79"/>
        <source>Computes the features of all images; goes on where it was stopped.</source>
        <translation>提取全部图像的特征；从上次停止处继续。</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="86"/>
        <source>Chooses the coreset and keeps it in the study.</source>
        <translation>选出核心集并保存到研究中。</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="93"/>
        <source>Measures the encoder on the labelled test set by weighted nearest neighbours.</source>
        <translation>用加权最近邻在有标签的测试集上评估编码器。</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="104"/>
        <location filename="../app/stage_dialogs.cpp" line="108"/>
        <source>Load retrieval encoder</source>
        <translation>加载检索编码器</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="105"/>
        <source>Encoders (*.safetensors *.pt *.ts *.torchscript);;All files (*)</source>
        <translation>编码器 (*.safetensors *.pt *.ts *.torchscript);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="109"/>
        <source>What does the encoder expect as its input?</source>
        <translation>该编码器要求怎样的输入？</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="110"/>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="112"/>
        <source>ImageNet&apos;s mean and deviation taken off</source>
        <translation>按 ImageNet 的均值和标准差归一化</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="113"/>
        <source>values from 0 to 1</source>
        <translation>0 到 1 的值</translation>
    </message>
    <message>
        <location filename="../app/stage_dialogs.cpp" line="114"/>
        <source>values from −1 to 1</source>
        <translation>−1 到 1 的值</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../widgets/words.cpp" line="50"/>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="52"/>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="53"/>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="62"/>
        <source>  %1 of %2 %3</source>
        <translation>  %1 / %2 %3</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="68"/>
        <source>  %1 %2/s</source>
        <translation>  每秒 %1 %2</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="71"/>
        <source>  %1 left</source>
        <translation>  剩余 %1</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="86"/>
        <source>Scan folders</source>
        <translation>扫描文件夹</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="88"/>
        <source>Retrieval encoder</source>
        <translation>检索编码器</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="90"/>
        <source>Embed</source>
        <translation>提取特征</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="92"/>
        <source>Map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="94"/>
        <source>Select coreset</source>
        <translation>选择核心集</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="96"/>
        <source>Pretrain</source>
        <translation>预训练</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="100"/>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="107"/>
        <source>waits for an earlier stage</source>
        <translation>等待前面的阶段</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="109"/>
        <source>ready to run</source>
        <translation>可以运行</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="111"/>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="113"/>
        <source>stale: something before it changed</source>
        <translation>已过期：前面的内容有变</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="117"/>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="124"/>
        <source>target set</source>
        <translation>目标集</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="126"/>
        <source>open-set</source>
        <translation>开放集</translation>
    </message>
    <message>
        <location filename="../widgets/words.cpp" line="130"/>
        <source>test set</source>
        <translation>测试集</translation>
    </message>
</context>
<context>
    <name>coresift::FolderList</name>
    <message>
        <location filename="../app/new_study_dialog.cpp" line="60"/>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <location filename="../app/new_study_dialog.cpp" line="61"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>coresift::GalleryModel</name>
    <message>
        <location filename="../widgets/gallery_model.cpp" line="56"/>
        <source>%1
rank %2, round %3, centroid %4, cosine %5</source>
        <translation>%1
排名 %2，第 %3 轮，质心 %4，余弦 %5</translation>
    </message>
</context>
<context>
    <name>coresift::GalleryPanel</name>
    <message>
        <location filename="../app/gallery_panel.cpp" line="83"/>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <location filename="../app/gallery_panel.cpp" line="85"/>
        <source>coreset</source>
        <translation>核心集</translation>
    </message>
    <message>
        <location filename="../app/gallery_panel.cpp" line="85"/>
        <source>target set</source>
        <translation>目标集</translation>
    </message>
    <message>
        <location filename="../app/gallery_panel.cpp" line="85"/>
        <source>open-set</source>
        <translation>开放集</translation>
    </message>
    <message>
        <location filename="../app/gallery_panel.cpp" line="85"/>
        <source>all images</source>
        <translation>全部图像</translation>
    </message>
    <message>
        <location filename="../app/gallery_panel.cpp" line="87"/>
        <source>rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <location filename="../app/gallery_panel.cpp" line="87"/>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <location filename="../app/gallery_panel.cpp" line="87"/>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../app/gallery_panel.cpp" line="92"/>
        <source>Thumbnail size</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <location filename="../app/gallery_panel.cpp" line="104"/>
        <source>Sh&amp;ow</source>
        <translation>显示(&amp;O)</translation>
    </message>
    <message>
        <location filename="../app/gallery_panel.cpp" line="105"/>
        <source>So&amp;rt by</source>
        <translation>排序方式(&amp;R)</translation>
    </message>
    <message>
        <location filename="../app/gallery_panel.cpp" line="106"/>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../app/gallery_panel.cpp" line="151"/>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
</context>
<context>
    <name>coresift::HoverCard</name>
    <message>
        <location filename="../widgets/hover_card.cpp" line="57"/>
        <source>rank %1 · round %2 · cosine %3</source>
        <translation>排名 %1 · 第 %2 轮 · 余弦 %3</translation>
    </message>
</context>
<context>
    <name>coresift::Inspector</name>
    <message>
        <location filename="../widgets/inspector.cpp" line="105"/>
        <source>Click an image in the gallery or on the map to see why it was taken.</source>
        <translation>点击图库或分布图中的图像，查看它为何被选取。</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.cpp" line="108"/>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.cpp" line="139"/>
        <source>%1 “%2”, %3 × %4</source>
        <translation>%1“%2”，%3 × %4</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.cpp" line="141"/>
        <source>, class %1</source>
        <translation>，类别 %1</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.cpp" line="144"/>
        <source>Not in the coreset.</source>
        <translation>不在核心集中。</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.cpp" line="146"/>
        <source>rank %1 · round %2 · centroid %3 · cosine %4</source>
        <translation>排名 %1 · 第 %2 轮 · 质心 %3 · 余弦 %4</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.cpp" line="157"/>
        <source>Nearest target images</source>
        <translation>最近的目标图像</translation>
    </message>
</context>
<context>
    <name>coresift::JobBar</name>
    <message>
        <location filename="../widgets/job_bar.cpp" line="26"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../widgets/job_bar.cpp" line="27"/>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <location filename="../widgets/job_bar.cpp" line="60"/>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>coresift::JobRunner</name>
    <message>
        <location filename="../app/job_runner.cpp" line="66"/>
        <source>There is not enough memory for this. Take a smaller batch or image size.</source>
        <translation>内存不足。请减小批大小或图像尺寸。</translation>
    </message>
    <message>
        <location filename="../app/job_runner.cpp" line="70"/>
        <source>The job ended for an unknown reason.</source>
        <translation>任务因未知原因结束。</translation>
    </message>
</context>
<context>
    <name>coresift::LossPlot</name>
    <message>
        <location filename="../widgets/loss_plot.cpp" line="129"/>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../widgets/loss_plot.cpp" line="130"/>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../widgets/loss_plot.cpp" line="131"/>
        <location filename="../widgets/loss_plot.cpp" line="134"/>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../widgets/loss_plot.cpp" line="132"/>
        <source>loss of each step</source>
        <translation>每步损失</translation>
    </message>
    <message>
        <location filename="../widgets/loss_plot.cpp" line="133"/>
        <source>moving mean</source>
        <translation>滑动平均</translation>
    </message>
    <message>
        <location filename="../widgets/loss_plot.cpp" line="135"/>
        <source>Loss of the training run</source>
        <translation>训练运行的损失</translation>
    </message>
</context>
<context>
    <name>coresift::MainWindow</name>
    <message>
        <location filename="../app/main_window.cpp" line="45"/>
        <source>Coresift</source>
        <translation>Coresift</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="128"/>
        <source>%1 – Coresift</source>
        <translation>%1 – Coresift</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="139"/>
        <source>%1 files skipped</source>
        <translation>跳过的文件：%1 个</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="197"/>
        <source>Scan the folders first: choose “Scan folders” on the left and press Run.</source>
        <translation>请先扫描文件夹：在左侧选择“扫描文件夹”，然后按“运行”。</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="199"/>
        <source>Train a retrieval encoder on the target set, or load one.</source>
        <translation>请在目标集上训练检索编码器，或加载一个。</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="201"/>
        <source>Embed the images: their features make the map and the coreset.</source>
        <translation>请提取图像的特征：分布图和核心集都由特征得出。</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="202"/>
        <source>Run the stage “Map” to see where the images lie.</source>
        <translation>运行“分布图”阶段，查看图像的分布。</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="203"/>
        <source>No image fits. Choose a budget on the left, or show other images.</source>
        <translation>没有符合条件的图像。请在左侧设定预算，或显示其他图像。</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="204"/>
        <source>The stop curve appears once the open-set is ranked. Selectors without rounds have none.</source>
        <translation>开放集排名完成后显示停止曲线。不分轮的选择器没有停止曲线。</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="259"/>
        <source>Open study</source>
        <translation>打开研究</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="289"/>
        <source>Export the coreset as CSV</source>
        <translation>将核心集导出为 CSV</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="290"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="297"/>
        <source>Copy the coreset&apos;s images into an empty folder</source>
        <translation>将核心集的图像复制到空文件夹</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="308"/>
        <source>Relocate a folder</source>
        <translation>重新定位文件夹</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="308"/>
        <source>Which folder of images has moved?</source>
        <translation>哪个图像文件夹移动了位置？</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="310"/>
        <source>Where is “%1” now?</source>
        <translation>“%1”现在在哪里？</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="326"/>
        <source>What went wrong</source>
        <translation>出错信息</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="335"/>
        <source>A job is running</source>
        <translation>有任务正在运行</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="336"/>
        <source>Stop the running job and close? What it has finished is kept and can be gone on with later.</source>
        <translation>停止正在运行的任务并关闭？已完成的部分会保留，以后可以继续。</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="338"/>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <location filename="../app/main_window.cpp" line="339"/>
        <source>Stay</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="54"/>
        <source>What the stages report appears here.</source>
        <translation>各阶段的报告显示在这里。</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="58"/>
        <source>Map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="59"/>
        <source>Stop curve</source>
        <translation>停止曲线</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="60"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="61"/>
        <source>Skipped files</source>
        <translation>跳过的文件</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="62"/>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="84"/>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="97"/>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="103"/>
        <source>Inspector</source>
        <translation>检视器</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="116"/>
        <source>GPU: %1</source>
        <translation>GPU：%1</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="129"/>
        <source>&amp;New study…</source>
        <translation>新建研究(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="130"/>
        <source>&amp;Open study…</source>
        <translation>打开研究(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="131"/>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="131"/>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="132"/>
        <source>Copy the coreset&apos;s &amp;images…</source>
        <translation>复制核心集的图像(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="133"/>
        <source>&amp;Rescan folders</source>
        <translation>重新扫描文件夹(&amp;R)</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="134"/>
        <source>Re&amp;locate a folder…</source>
        <translation>重新定位文件夹(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="135"/>
        <source>Run &amp;next stage</source>
        <translation>运行下一阶段(&amp;N)</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="135"/>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="136"/>
        <source>Run &amp;all</source>
        <translation>全部运行(&amp;A)</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="136"/>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="137"/>
        <source>&amp;Train retrieval encoder…</source>
        <translation>训练检索编码器(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="138"/>
        <source>&amp;Load encoder…</source>
        <translation>加载编码器(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="139"/>
        <source>&amp;Pretrain…</source>
        <translation>预训练(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="140"/>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="141"/>
        <source>&amp;Keep this selection</source>
        <translation>保留当前选择(&amp;K)</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="142"/>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="144"/>
        <source>Show the whole &amp;map</source>
        <translation>显示整个分布图(&amp;M)</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="147"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="151"/>
        <source>&amp;Study</source>
        <translation>研究(&amp;S)</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="159"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="170"/>
        <source>S&amp;ampling</source>
        <translation>采样(&amp;A)</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="172"/>
        <source>&amp;Training</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="176"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="177"/>
        <source>&amp;First steps</source>
        <translation>入门步骤(&amp;F)</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="178"/>
        <source>&amp;About Coresift</source>
        <translation>关于 Coresift(&amp;A)</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="180"/>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="192"/>
        <source>Search in gallery</source>
        <translation>在图库中搜索</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="238"/>
        <source>About Coresift</source>
        <translation>关于 Coresift</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="239"/>
        <source>&lt;h3&gt;Coresift %1&lt;/h3&gt;&lt;p&gt;Finds the part of an open-set of images that lies closest to a target set, and pretrains an encoder on both.&lt;/p&gt;&lt;p&gt;Method: Kim, Bae, Yun, “Coreset Sampling from Open-Set for Fine-Grained Self-Supervised Learning”, CVPR 2023.&lt;/p&gt;&lt;p&gt;LibTorch %2, Qt %3. Licence: GPL 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Coresift %1&lt;/h3&gt;&lt;p&gt;在图像开放集中找出与目标集最接近的部分，并用两者预训练编码器。&lt;/p&gt;&lt;p&gt;方法：Kim, Bae, Yun, “Coreset Sampling from Open-Set for Fine-Grained Self-Supervised Learning”, CVPR 2023。&lt;/p&gt;&lt;p&gt;LibTorch %2，Qt %3。许可证：GPL 3 或更高版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="249"/>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <location filename="../app/main_window_layout.cpp" line="250"/>
        <source>&lt;ol&gt;&lt;li&gt;&lt;b&gt;New study&lt;/b&gt;: drop the folder with your target images and the open-set folders.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Run next stage&lt;/b&gt; (Ctrl+R) scans, trains a retrieval encoder, embeds, maps and selects, one at a time; &lt;b&gt;Run all&lt;/b&gt; does everything. Options… on the left changes a stage before it runs.&lt;/li&gt;&lt;li&gt;Move &lt;b&gt;budget&lt;/b&gt;, &lt;b&gt;clusters&lt;/b&gt; and &lt;b&gt;threshold&lt;/b&gt;: map, gallery and counter follow. &lt;b&gt;Keep this selection&lt;/b&gt; writes it into the study.&lt;/li&gt;&lt;li&gt;Click an image to see why it was taken. The wheel zooms the map, dragging moves it, a double click shows all.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Export CSV&lt;/b&gt; (Ctrl+E), then &lt;b&gt;Pretrain&lt;/b&gt; and watch the loss; &lt;b&gt;Evaluate&lt;/b&gt; measures the encoder.&lt;/li&gt;&lt;/ol&gt;</source>
        <translation>&lt;ol&gt;&lt;li&gt;&lt;b&gt;新建研究&lt;/b&gt;：拖入目标图像文件夹和开放集文件夹。&lt;/li&gt;&lt;li&gt;&lt;b&gt;运行下一阶段&lt;/b&gt; (Ctrl+R) 依次扫描、训练检索编码器、提取特征、计算分布图并选择核心集，每次一个阶段；&lt;b&gt;全部运行&lt;/b&gt;则一次完成所有阶段。左侧的“选项…”可在阶段运行前更改其设置。&lt;/li&gt;&lt;li&gt;调整&lt;b&gt;预算&lt;/b&gt;、&lt;b&gt;聚类数&lt;/b&gt;和&lt;b&gt;阈值&lt;/b&gt;：分布图、图库和计数随之更新。&lt;b&gt;保留当前选择&lt;/b&gt;将其写入研究。&lt;/li&gt;&lt;li&gt;点击图像，查看它为何被选取。滚轮缩放分布图，拖动可平移，双击显示全部。&lt;/li&gt;&lt;li&gt;&lt;b&gt;导出 CSV&lt;/b&gt; (Ctrl+E)，然后&lt;b&gt;预训练&lt;/b&gt;并观察损失；&lt;b&gt;评估&lt;/b&gt;用于衡量编码器。&lt;/li&gt;&lt;/ol&gt;</translation>
    </message>
</context>
<context>
    <name>coresift::MapPlot</name>
    <message>
        <location filename="../widgets/map_plot.cpp" line="48"/>
        <source>Map of the images</source>
        <translation>图像分布图</translation>
    </message>
    <message>
        <location filename="../widgets/map_plot.cpp" line="224"/>
        <source>target set %1</source>
        <translation>目标集 %1</translation>
    </message>
    <message>
        <location filename="../widgets/map_plot.cpp" line="226"/>
        <source>coreset %1</source>
        <translation>核心集 %1</translation>
    </message>
    <message>
        <location filename="../widgets/map_plot.cpp" line="230"/>
        <source>open-set %1</source>
        <translation>开放集 %1</translation>
    </message>
</context>
<context>
    <name>coresift::NewStudyDialog</name>
    <message>
        <location filename="../app/new_study_dialog.cpp" line="116"/>
        <source>New study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <location filename="../app/new_study_dialog.cpp" line="117"/>
        <source>Target set</source>
        <translation>目标集</translation>
    </message>
    <message>
        <location filename="../app/new_study_dialog.cpp" line="117"/>
        <source>Drop the folder with your target images here</source>
        <translation>将目标图像文件夹拖到这里</translation>
    </message>
    <message>
        <location filename="../app/new_study_dialog.cpp" line="118"/>
        <source>Open-set</source>
        <translation>开放集</translation>
    </message>
    <message>
        <location filename="../app/new_study_dialog.cpp" line="118"/>
        <source>Drop the folder with unlabelled images here</source>
        <translation>将无标签图像文件夹拖到这里</translation>
    </message>
    <message>
        <location filename="../app/new_study_dialog.cpp" line="119"/>
        <source>Test set (optional)</source>
        <translation>测试集（可选）</translation>
    </message>
    <message>
        <location filename="../app/new_study_dialog.cpp" line="119"/>
        <source>Labelled images to measure encoders on, in a folder for each class</source>
        <translation>用于评估编码器的有标签图像，每个类别一个文件夹</translation>
    </message>
    <message>
        <location filename="../app/new_study_dialog.cpp" line="120"/>
        <source>Folder names are &amp;classes</source>
        <translation>文件夹名称即类别(&amp;C)</translation>
    </message>
    <message>
        <location filename="../app/new_study_dialog.cpp" line="121"/>
        <source>Images take the name of the folder they lie in as their class</source>
        <translation>图像以所在文件夹的名称作为类别</translation>
    </message>
    <message>
        <location filename="../app/new_study_dialog.cpp" line="124"/>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <location filename="../app/new_study_dialog.cpp" line="133"/>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <location filename="../app/new_study_dialog.cpp" line="136"/>
        <location filename="../app/new_study_dialog.cpp" line="153"/>
        <source>Study folder</source>
        <translation>研究文件夹</translation>
    </message>
    <message>
        <location filename="../app/new_study_dialog.cpp" line="196"/>
        <source>study</source>
        <translation>研究</translation>
    </message>
</context>
<context>
    <name>coresift::OptionForm</name>
    <message>
        <location filename="../widgets/option_form.cpp" line="159"/>
        <source>This is not a value that the field can have.</source>
        <translation>该字段不能取这个值。</translation>
    </message>
</context>
<context>
    <name>coresift::SamplingPanel</name>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="55"/>
        <source>How images are ranked: simcore is the method, the others are there to compare with</source>
        <translation>图像的排名方式：simcore 为本方法，其余用于对比</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="56"/>
        <source>&amp;Budget</source>
        <translation>预算(&amp;B)</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="57"/>
        <source>Images to take at most; without it the stop rule takes at most 50 for each target image</source>
        <translation>最多选取的图像数；不设预算时，停止规则为每张目标图像最多选取 50 张</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="60"/>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="64"/>
        <source>Budget, images</source>
        <translation>预算，图像数</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="67"/>
        <source>Centroids of the target set: each picks one image a round</source>
        <translation>目标集的质心数：每个质心每轮选取一张图像</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="68"/>
        <source>S&amp;top rule</source>
        <translation>停止规则(&amp;T)</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="69"/>
        <source>End where similarity falls under the threshold</source>
        <translation>相似度降到阈值以下时结束</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="75"/>
        <source>Threshold: share of the reference round&apos;s similarity</source>
        <translation>阈值：与参考轮相似度的比值</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="79"/>
        <source>Patience: the round that sets the reference</source>
        <translation>耐心轮数：以这一轮作为参考</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="87"/>
        <source>&amp;Keep this selection</source>
        <translation>保留当前选择(&amp;K)</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="88"/>
        <source>Write what is shown as the study&apos;s coreset</source>
        <translation>将当前显示的选择写为研究的核心集</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="93"/>
        <source>Selector</source>
        <translation>选择器</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="96"/>
        <source>Clusters</source>
        <translation>聚类数</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="98"/>
        <source>Selected</source>
        <translation>已选</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="187"/>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="189"/>
        <source>%1 % of the open-set</source>
        <translation>占开放集的 %1 %</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="191"/>
        <source>, ended by the stop rule</source>
        <translation>，由停止规则结束</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="193"/>
        <source>, all there is</source>
        <translation>，已全部选取</translation>
    </message>
    <message>
        <location filename="../widgets/sampling_panel.cpp" line="195"/>
        <source>, %1 rounds</source>
        <translation>，共 %1 轮</translation>
    </message>
</context>
<context>
    <name>coresift::SkippedModel</name>
    <message>
        <location filename="../widgets/skipped_model.cpp" line="37"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../widgets/skipped_model.cpp" line="37"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../widgets/skipped_model.cpp" line="37"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>coresift::StageModel</name>
    <message>
        <location filename="../widgets/stage_model.cpp" line="59"/>
        <location filename="../widgets/stage_model.cpp" line="66"/>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <location filename="../widgets/stage_model.cpp" line="66"/>
        <source>running, %1 %</source>
        <translation>正在运行，%1 %</translation>
    </message>
</context>
<context>
    <name>coresift::StagePanel</name>
    <message>
        <location filename="../app/stage_panel.cpp" line="17"/>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <location filename="../app/stage_panel.cpp" line="18"/>
        <location filename="../app/stage_panel.cpp" line="77"/>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <location filename="../app/stage_panel.cpp" line="20"/>
        <source>O&amp;ptions…</source>
        <translation>选项(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../app/stage_panel.cpp" line="21"/>
        <source>&amp;Load…</source>
        <translation>加载(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../app/stage_panel.cpp" line="22"/>
        <source>Take the retrieval encoder from a file instead of training one</source>
        <translation>从文件加载检索编码器，而不训练</translation>
    </message>
    <message>
        <location filename="../app/stage_panel.cpp" line="77"/>
        <source>T&amp;rain</source>
        <translation>训练(&amp;R)</translation>
    </message>
</context>
<context>
    <name>coresift::StartPage</name>
    <message>
        <location filename="../app/start_page.cpp" line="18"/>
        <source>Drop the folder with your target images here</source>
        <translation>将目标图像文件夹拖到这里</translation>
    </message>
    <message>
        <location filename="../app/start_page.cpp" line="23"/>
        <source>A study compares a few images of your domain, the target set, with a large unlabelled collection, the open-set, and finds the part of it that helps: the coreset.</source>
        <translation>一项研究将您所在领域的少量图像（目标集）与大量无标签图像（开放集）进行比较，找出其中有帮助的部分：核心集。</translation>
    </message>
    <message>
        <location filename="../app/start_page.cpp" line="29"/>
        <source>New study…</source>
        <translation>新建研究…</translation>
    </message>
    <message>
        <location filename="../app/start_page.cpp" line="30"/>
        <source>Open study…</source>
        <translation>打开研究…</translation>
    </message>
</context>
<context>
    <name>coresift::StopCurvePlot</name>
    <message>
        <location filename="../widgets/stop_curve_plot.cpp" line="86"/>
        <source>The stop rule ends the selection at %1 images: after round %2 the mean similarity falls under %3 of round %4&apos;s.</source>
        <translation>停止规则在选取 %1 张图像时结束选择：第 %2 轮之后，平均相似度降到第 %4 轮的 %3 倍以下。</translation>
    </message>
    <message>
        <location filename="../widgets/stop_curve_plot.cpp" line="91"/>
        <source>The budget ends the selection at %1 images in round %2, before similarity falls under %3 of round %4&apos;s.</source>
        <translation>预算用尽，在第 %2 轮选取 %1 张图像时结束选择，此时相似度尚未降到第 %4 轮的 %3 倍以下。</translation>
    </message>
    <message>
        <location filename="../widgets/stop_curve_plot.cpp" line="93"/>
        <source>The budget ends the selection at %1 images in round %2.</source>
        <translation>预算用尽，在第 %2 轮选取 %1 张图像时结束选择。</translation>
    </message>
    <message>
        <location filename="../widgets/stop_curve_plot.cpp" line="95"/>
        <source>Every image of the open-set was taken: %1 in %2 rounds.</source>
        <translation>已选取开放集的全部图像：%1 张，共 %2 轮。</translation>
    </message>
    <message>
        <location filename="../widgets/stop_curve_plot.cpp" line="99"/>
        <source>%1 rounds are known so far; more are being ranked.</source>
        <translation>目前已知 %1 轮；正在计算更多排名。</translation>
    </message>
    <message>
        <location filename="../widgets/stop_curve_plot.cpp" line="122"/>
        <source>round</source>
        <translation>轮</translation>
    </message>
    <message>
        <location filename="../widgets/stop_curve_plot.cpp" line="123"/>
        <source>mean cosine of the round&apos;s picks</source>
        <translation>该轮所选图像的平均余弦</translation>
    </message>
    <message>
        <location filename="../widgets/stop_curve_plot.cpp" line="124"/>
        <source>Stop curve</source>
        <translation>停止曲线</translation>
    </message>
</context>
<context>
    <name>coresift::TrainingPanel</name>
    <message>
        <location filename="../app/training_panel.cpp" line="17"/>
        <source>Train a retrieval encoder or pretrain on target and coreset: the loss appears here as it falls.</source>
        <translation>训练检索编码器，或在目标集和核心集上预训练：损失的下降过程显示在这里。</translation>
    </message>
    <message>
        <location filename="../app/training_panel.cpp" line="19"/>
        <source>retrieval encoder</source>
        <translation>检索编码器</translation>
    </message>
    <message>
        <location filename="../app/training_panel.cpp" line="19"/>
        <source>pretraining</source>
        <translation>预训练</translation>
    </message>
    <message>
        <location filename="../app/training_panel.cpp" line="20"/>
        <source>Training run shown</source>
        <translation>显示的训练运行</translation>
    </message>
    <message>
        <location filename="../app/training_panel.cpp" line="21"/>
        <source>Train retrieval encoder…</source>
        <translation>训练检索编码器…</translation>
    </message>
    <message>
        <location filename="../app/training_panel.cpp" line="22"/>
        <source>Pretrain…</source>
        <translation>预训练…</translation>
    </message>
</context>
<context>
    <name>coresift::Workbench</name>
    <message>
        <location filename="../app/workbench.cpp" line="26"/>
        <source>%1: finished</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <location filename="../app/workbench.cpp" line="28"/>
        <source>%1: cancelled. What was finished is kept.</source>
        <translation>%1：已取消。已完成的部分会保留。</translation>
    </message>
    <message>
        <location filename="../app/workbench.cpp" line="57"/>
        <source>Every stage is done.</source>
        <translation>所有阶段均已完成。</translation>
    </message>
    <message>
        <location filename="../app/workbench.cpp" line="74"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <location filename="../app/main.cpp" line="72"/>
        <source>Finds the part of an open-set of images that lies closest to a target set, and pretrains an encoder on both.</source>
        <translation>在图像开放集中找出与目标集最接近的部分，并用两者预训练编码器。</translation>
    </message>
    <message>
        <location filename="../app/main.cpp" line="76"/>
        <location filename="../app/main.cpp" line="78"/>
        <source>Study folder to open</source>
        <translation>要打开的研究文件夹</translation>
    </message>
    <message>
        <location filename="../app/main.cpp" line="81"/>
        <source>Language, e.g. en or zh_CN</source>
        <translation>语言，例如 en 或 zh_CN</translation>
    </message>
    <message>
        <location filename="../app/main.cpp" line="83"/>
        <source>Write the map as a PNG and end, without a window</source>
        <translation>将分布图写为 PNG 后退出，不打开窗口</translation>
    </message>
    <message>
        <location filename="../app/main.cpp" line="86"/>
        <source>Write the loss curve as a PNG and end, without a window</source>
        <translation>将损失曲线写为 PNG 后退出，不打开窗口</translation>
    </message>
</context>
</TS>
