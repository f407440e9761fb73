using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

internal sealed class PhotoConfiguration : IEntityTypeConfiguration<Photo>, IEntityTypeConfiguration<ContenuDePhoto>, IEntityTypeConfiguration<PhotoEnAttente>
{
    public void Configure(EntityTypeBuilder<Photo> builder)
    {
        builder.ToTable("veille_photo");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Empreinte).HasMaxLength(64);
        builder.HasOne<Observation>().WithMany().HasForeignKey(p => p.ObservationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.ObservationId, p.Empreinte }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ContenuDePhoto> builder)
    {
        builder.ToTable("veille_photo_contenu");
        builder.HasKey(c => c.PhotoId);
        builder.Property(c => c.PhotoId).ValueGeneratedNever();
        builder.HasOne<Photo>().WithOne().HasForeignKey<ContenuDePhoto>(c => c.PhotoId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PhotoEnAttente> builder)
    {
        builder.ToTable("veille_photo_en_attente");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Empreinte).HasMaxLength(64);
        builder.HasIndex(p => new { p.EnvoiId, p.Empreinte }).IsUnique();
        builder.HasIndex(p => p.RecueA);
    }
}
