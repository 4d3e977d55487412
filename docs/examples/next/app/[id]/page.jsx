import { notFound } from 'next/navigation';
import { toHtml } from 'wirecopy/body';
import { articleMetadata, jsonLdProps } from 'wirecopy/next';
import { articleOf, ids, optionsOf } from '../../articles.js';

export function generateStaticParams() {
  return ids.map((id) => ({ id }));
}

export async function generateMetadata({ params }) {
  const { id } = await params;
  const article = articleOf(id);
  return article === undefined ? {} : articleMetadata(article, optionsOf(id));
}

export default async function Page({ params }) {
  const { id } = await params;
  const article = articleOf(id);
  if (article === undefined) notFound();
  return (
    <article>
      <script {...jsonLdProps(article, optionsOf(id))} />
      <h1>{article.headline}</h1>
      <div dangerouslySetInnerHTML={{ __html: toHtml(article.body) }} />
    </article>
  );
}
